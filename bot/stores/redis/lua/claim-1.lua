-- The turns of a person are another process's from now on.
-- KEYS person
-- ARGV the process
if redis.call('HGET', KEYS[1], 'by') ~= ARGV[1] then
  redis.call('HSET', KEYS[1], 'by', ARGV[1])
  return redis.call('HINCRBY', KEYS[1], 'fence', 1)
end
return tonumber(redis.call('HGET', KEYS[1], 'fence'))
