/**
 * What turns a sign that names no death into everyday life: a flight, a wedding, a game, a dentist.
 * Only rules that say so look at it, and plain words of danger never do.
 */
export const ENGLISH_EVERYDAY = new RegExp(
  [
    // On the way, away, and back again.
    String.raw`\b(?:flights?|fly(?:ing)? (?:home|back)|airport|gate \d|holidays?|vacation|road ?trip|camping|festival|back (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|back (?:soon|next week|by \w+|in (?:a|an|\d))|see you (?:at|there|next|on|mon|tues|wednes|thurs|fri|satur|sun)|new (?:office|job|flat|place|house|phone|car|laptop|hobby)|moving (?:house|out|to)|builders?|plumber|roofer|gutters?|ladder)\b`,
    // What people look forward to, finish and dread.
    String.raw`\b(?:weddings?|honeymoon|invitations?|thank ?you cards|hen (?:do|night)|prom|graduation photos|thesis|dissertation|coursework|highlighters?|first date|birthday (?:cake|leftovers|present)|marathon|triathlon|half marathon|personal best|bake sale|retir(?:e|es|ing|ement)|subscription|contract phone|diet|dry january|jury duty|tax return)\b`,
    // At the dentist and the hairdresser.
    String.raw`\b(?:dentist|dental|wisdom t(?:oo|ee)th|braces|root canal|hair ?cut|big chop|fringe|bangs|barber|hairdresser|tattoo|piercing)\b`,
    // Games and sport.
    String.raw`\b(?:playstation|xbox|nintendo|steam|lobby|ranked|raid|guild|lvl|level \d{1,3}|(?:boss|final) (?:fight|level|lvl|battle)|respawn|speed ?run|monopoly|scrabble|chess|mario|uno|pokemon|penalt(?:y|ies)|referee|ref|goalie|five a side|physio|football|rugby|tennis|squash|basketball|netball|gym|leg day|jogg?ing|spin class|yoga|trampoline)\b`,
    // Small creatures, weather, food, noise and machines.
    String.raw`\b(?:slugs?|snails|aphids|weeds|mosquito(?:es)?|flies|wasps?|spiders?|moths?|ants|seagulls?|pigeons?|leftovers|snacks?|crisps|pizza|cheese|hot ?pot|biscuits?|cookies|cake|dessert|broccoli|(?:last|my) (?:slice|sandwich|yoghurt|yogurt|fries|chips)|wi ?fi|broadband|spoil(?:ed|er|ers|t)|group project|projector|printer|laptop (?:crashed|froze)|parking space|storage (?:is )?full|photos? of my|on strike|karaoke|drum kit|recorder practice|leaf ?blower|cartoon|sitcom)\b|火锅`,
    // Said with a smile.
    String.raw`\b(?:anyone want my|wish me luck|brothers eh|siblings|says the meme|making soup|in the pool|from laughing|the blog|of embarrassment)\b|[£$€] ?\d`,
  ].join('|'),
)

/** Somebody teaches, reports, asks about or performs it; nobody says it of themselves. */
export const ENGLISH_TOPIC =
  /\b(?:homework|essay|seminar|lecture|webinar|for (?:latin|history|class|school|uni|my (?:blog|thesis|course))|podcast|leaflet|poster|museum|documentary|dictionary|language blog|linguistics?|algospeak|algorithm|textbook|the romans|religions|crisis line|help ?line|hotline|first shift|new volunteer|training day|safeguarding|the talk|at the library|history channel|drama group|rehears(?:al|ing)|play(?:ing)? the|my oc|our play|card game|voice chat|in the first arc|last episode|spoiled it|my poem|poem called|says the meme|level bored|a lifeboat crew)\b/

/** Said in earnest, whatever laughter stands beside it. */
export const ENGLISH_EARNEST =
  /\b(?:(?:not|wasnt|isnt|aint|no longer) (?:even |really |just )?(?:kidding|joking|a joke|a meme|meme)|jokes? aside|no jokes?|no really|no but really|not funny anymore|for real(?: this time)?|frfr|fr(?: fr)?|i mean it|i meant it|im serious|dead serious|serious question|no cap|unironically|not talking about|thats the plan|pls\)|if they only knew|isnt one|wish that were literal)\b/

/** Better since: heard only after what is told as past. */
export const ENGLISH_RECOVERED =
  /\b(?:it pass(?:ed|es)|its over|im (?:\d\d|ok|okay|fine|good|better|well|happy|stable|grateful|alive|in therapy)|i am grateful|doing (?:ok|okay|fine|well|good|great|better)|got (?:help|better|through)|(?:hes|shes|he has|she has) (?:got|better|fine|ok|happy)|glad|grateful|recover(?:ed|y|ing)|gets? better|get better|not since|havent since|now i have|i have (?:friends|two|a job)|these days i (?:have|am)|today i(?:d| baked| have| am| ran)|today (?:he|she|we) (?:danced|laughed|is|are)|dont need them|since then|behind me|we had cake|burned them|i only mention|didnt work|in therapy for)\b/
