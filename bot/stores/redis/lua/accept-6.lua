-- Takes an activity in, once per client id.
-- KEYS person, convs, talk, log, ids, inbox
-- ARGV conversation, client id or '', entry of the log, turn, mark, seconds to keep, key
local refused = refusal(KEYS[1], KEYS[2], ARGV[1], ARGV[5], ARGV[7])
if refused then
  return refused
end
if ARGV[2] ~= '' then
  local known = redis.call('HGET', KEYS[5], 'c' .. ARGV[2])
  if known then
    return { 'duplicate', tonumber(known) }
  end
end
local place = append(KEYS[3], KEYS[4], 3, 3)
redis.call('HSET', KEYS[6], place, ARGV[4])
if ARGV[2] ~= '' then
  redis.call('HSET', KEYS[5], 'c' .. ARGV[2], place, 's' .. place, ARGV[2])
end
keep(ARGV[6])
return { 'accepted', place }
