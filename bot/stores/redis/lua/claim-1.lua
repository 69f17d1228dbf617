-- The turns of a person are another process's from now on.
-- KEYS person
-- ARGV the process
-- Where nobody is at home, nothing is left behind.
if redis.call('EXISTS', KEYS[1]) == 0 then
  return 0
end
if redis.call('HGET', KEYS[1], 'by') ~= ARGV[1] then
  redis.call('HSET', KEYS[1], 'by', ARGV[1])
  return redis.call('HINCRBY', KEYS[1], 'fence', 1)
end
return tonumber(redis.call('HGET', KEYS[1], 'fence') or '0')
