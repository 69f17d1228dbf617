-- A message and its edits: place, entry, place, entry …
-- KEYS log, ids
-- ARGV the message's client id
local found = {}
local all = redis.call('HGETALL', KEYS[2])
local own = 'c' .. ARGV[1]
for i = 1, #all, 2 do
  if all[i] == own or string.sub(all[i], 1, #own + 1) == own .. '#' then
    found[#found + 1] = tonumber(all[i + 1])
    found[#found + 1] = redis.call('HGET', KEYS[1], all[i + 1]) or ''
  end
end
return found
