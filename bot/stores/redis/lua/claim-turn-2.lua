-- A turn of a person is this process's from now on, unless an earlier message of its conversation is
-- unanswered, or it is unanswered here no more.
-- KEYS person, inbox
-- ARGV the process, place
local place = tonumber(ARGV[2])
local is_here = false
for _, waiting in ipairs(redis.call('HKEYS', KEYS[2])) do
  local other = tonumber(waiting)
  if other < place then
    return { 'behind' }
  end
  is_here = is_here or other == place
end
if not is_here then
  return { 'gone' }
end
if redis.call('HGET', KEYS[1], 'by') ~= ARGV[1] then
  redis.call('HSET', KEYS[1], 'by', ARGV[1])
  return { 'yours', redis.call('HINCRBY', KEYS[1], 'fence', 1) }
end
return { 'yours', tonumber(redis.call('HGET', KEYS[1], 'fence')) }
