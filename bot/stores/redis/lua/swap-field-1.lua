-- Changes a field of a hash that is still what somebody took it for.
-- KEYS the hash
-- ARGV field, before, after
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
