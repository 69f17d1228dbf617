-- A lease is given back, if it is still held.
-- KEYS lease
-- ARGV the process
if redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
end
return 0
