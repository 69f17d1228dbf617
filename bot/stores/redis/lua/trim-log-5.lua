-- Drops the activities below a place, as a commit does.
-- KEYS person, convs, talk, log, ids
-- ARGV conversation, place
local refused = refusal(KEYS[1], KEYS[2], ARGV[1], '', '-')
if refused then
  return refused
end
local oldest = tonumber(ARGV[2])
local first = tonumber(redis.call('HGET', KEYS[3], 'first') or '1')
local dropped = 0
for place = first, oldest - 1 do
  dropped = dropped + redis.call('HDEL', KEYS[4], place)
  local id = redis.call('HGET', KEYS[5], 's' .. place)
  if id then
    redis.call('HDEL', KEYS[5], 's' .. place, 'c' .. id)
  end
end
if first < oldest then
  redis.call('HSET', KEYS[3], 'first', oldest)
end
return { 'saved', dropped }
