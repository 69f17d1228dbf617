-- Saves an answered turn: state, profile, moods, replies and case at once.
-- KEYS person, convs, talk, log, ids, inbox, moods, cases, digests, members, said
-- ARGV conversation, place, mark, seconds to keep, fence or '',
--      compare the case ('1' or ''), its id or '', its digest or '',
--      state, profile, code or '',
--      case id or '', case, digest,
--      most activities, most mood points, oldest mood,
--      key,
--      how many moods, then time and member of each, how many replies, then the replies
local refused = refusal(KEYS[1], KEYS[2], ARGV[1], ARGV[3], ARGV[18])
if refused then
  return refused
end
local place = tonumber(ARGV[2])
if redis.call('HEXISTS', KEYS[6], place) == 0 then
  return { 'answered' }
end
if ARGV[5] ~= '' and tonumber(redis.call('HGET', KEYS[1], 'fence') or '0') > tonumber(ARGV[5]) then
  return { 'moved' }
end
if ARGV[6] == '1' and not is_still(KEYS[9], ARGV[7], ARGV[8]) then
  return { 'moved' }
end

redis.call('HDEL', KEYS[6], place)
redis.call('HSET', KEYS[3], 'state', ARGV[9])
redis.call('HSET', KEYS[1], 'profile', ARGV[10], 'latest', ARGV[1])
if ARGV[11] ~= '' then
  redis.call('HSET', KEYS[1], 'code', ARGV[11])
end
if ARGV[12] ~= '' then
  redis.call('HSET', KEYS[8], ARGV[12], ARGV[13])
  redis.call('HSET', KEYS[9], ARGV[12], ARGV[14])
end

local at = 19
local moods = tonumber(ARGV[at])
for i = 1, moods do
  redis.call('ZADD', KEYS[7], ARGV[at + 2 * i - 1], ARGV[at + 2 * i])
end
at = at + 2 * moods + 1
local replies = tonumber(ARGV[at])
if replies > 0 then
  append(KEYS[3], KEYS[4], at + 1, at + replies)
end

-- Places below this one are trimmed.
local oldest = place - tonumber(ARGV[15])
local first = tonumber(redis.call('HGET', KEYS[3], 'first') or '1')
if first < oldest then
  for trimmed = first, oldest - 1 do
    redis.call('HDEL', KEYS[4], trimmed)
    local id = redis.call('HGET', KEYS[5], 's' .. trimmed)
    if id then
      redis.call('HDEL', KEYS[5], 's' .. trimmed, 'c' .. id)
    end
  end
  redis.call('HSET', KEYS[3], 'first', oldest)
end
redis.call('ZREMRANGEBYSCORE', KEYS[7], '-inf', '(' .. ARGV[17])
local surplus = redis.call('ZCARD', KEYS[7]) - tonumber(ARGV[16])
if surplus > 0 then
  redis.call('ZREMRANGEBYRANK', KEYS[7], 0, surplus - 1)
end
keep(ARGV[4])
return { 'saved' }
