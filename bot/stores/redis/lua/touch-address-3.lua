-- Changes an address that is there.
-- KEYS person, convs, talk
-- ARGV conversation, 'delivered', place, part | 'block', when | 'forget'
local refused = refusal(KEYS[1], KEYS[2], ARGV[1], '', '-')
if refused then
  return refused
end
if redis.call('HEXISTS', KEYS[3], 'contact') == 0 then
  return { 'saved' }
end
if ARGV[2] == 'delivered' then
  redis.call('HSET', KEYS[3], 'cursor', ARGV[3], 'part', ARGV[4])
elseif ARGV[2] == 'block' then
  redis.call('HSET', KEYS[3], 'blocked', ARGV[3])
elseif redis.call('HEXISTS', KEYS[3], 'leaving') == 1 then
  redis.call('HDEL', KEYS[3], 'contact', 'heard', 'cursor', 'part', 'blocked', 'leaving')
end
return { 'saved' }
