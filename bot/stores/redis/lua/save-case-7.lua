-- Saves a case as it is now, with what it adds to the log.
-- KEYS person, convs, talk, log, cases, digests, said
-- ARGV conversation or '' when nothing is added, mark, seconds to keep,
--      compare ('1' or ''), digest of the case before, case id, case, digest, key of what was said or '', key,
--      then the activities
local refused = refusal(KEYS[1], KEYS[2], ARGV[1], ARGV[2], ARGV[10])
if refused then
  return refused
end
if ARGV[4] == '1' and not is_still(KEYS[6], ARGV[6], ARGV[5]) then
  return { 'moved' }
end
local first = 0
if #ARGV > 10 then
  first = append(KEYS[3], KEYS[4], 11, #ARGV)
end
redis.call('HSET', KEYS[5], ARGV[6], ARGV[7])
redis.call('HSET', KEYS[6], ARGV[6], ARGV[8])
if ARGV[9] ~= '' then
  redis.call('HSET', KEYS[7], ARGV[9], first)
end
keep(ARGV[3])
return { 'saved', first }
