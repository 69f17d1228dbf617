-- A conversation is opened at a home.
-- KEYS person, convs
-- ARGV conversation, seconds to keep
local refused = refusal(KEYS[1], KEYS[2], '', '', '-')
if refused then
  return refused
end
redis.call('SADD', KEYS[2], ARGV[1])
redis.call('HSET', KEYS[1], 'latest', ARGV[1])
keep(ARGV[2])
return { 'saved' }
