-- Whether a lease is had: 2 it was held already, 1 it is from now on, 0 another process has it.
-- KEYS lease
-- ARGV the process, milliseconds
local by = redis.call('GET', KEYS[1])
if by and by ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
if by then
  return 2
end
return 1
