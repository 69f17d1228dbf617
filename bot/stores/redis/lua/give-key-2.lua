-- Gives a home its key, unless it has one; returns the one that counts. A home where nothing is gets none.
-- KEYS person, convs
-- ARGV wrapped key, its reference, seconds to keep
if redis.call('HEXISTS', KEYS[1], 'keyref') == 0 then
  if redis.call('EXISTS', KEYS[2]) == 0 then
    return ''
  end
  redis.call('HSET', KEYS[1], 'key', ARGV[1], 'keyref', ARGV[2])
end
keep(ARGV[3])
return redis.call('HGET', KEYS[1], 'key')
