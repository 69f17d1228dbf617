-- Activities after a place: place, entry, place, entry …; false when nothing was ever said here
-- KEYS talk, log
-- ARGV place, at most how many
local given = redis.call('HGET', KEYS[1], 'last')
if not given then return false end
local last = tonumber(given)
local first = tonumber(redis.call('HGET', KEYS[1], 'first') or '1')
local from = math.max(tonumber(ARGV[1]) + 1, first)
local to = math.min(last, from + tonumber(ARGV[2]) - 1)
local found = {}
for place = from, to do
  local entry = redis.call('HGET', KEYS[2], place)
  if entry then
    found[#found + 1] = place
    found[#found + 1] = entry
  end
end
return found
