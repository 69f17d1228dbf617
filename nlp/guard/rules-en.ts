import type { GuardRule } from './guard-rule.ts'

/**
 * What no English reply may say. The patterns are broad on purpose: a refusal costs a wording, for
 * the catalogue's own sentence takes its place; a miss may cost a person.
 */
export const ENGLISH_RULES: readonly GuardRule[] = [
  // Dying by one's own hand, and hurting oneself: the decided sentences never speak of it.
  {
    reason: 'risk',
    pattern:
      /\b(?:suicid\w*|kill(?:ing|ed|s)?|self[- ]?harm\w*|(?:hurt|harm|cut|burn|injur|punish)(?:ing|s)? (?:your|my|one)sel(?:f|ves)|end(?:ing)? (?:it all|it|your life|my life|everything|things)|tak(?:e|ing) your (?:own )?life|better off (?:dead|without you)|wish you were dead|not (?:be|wake up|exist) (?:here )?any ?more|disappear(?:ing)? (?:forever|for good)|unaliv\w*|go(?:ing)? to sleep forever|join (?:him|her|them) (?:soon|there)|death (?:is|would be) (?:a |the )?\w+|murder\w*)\b/g,
  },
  {
    reason: 'method',
    pattern:
      /\b(?:overdos\w*|hang(?:ing)? (?:yourself|him|her|them)|noose|rope|bleach|poison\w*|razor\w*|blades?|knife|knives|scissors|gun|guns|rifle|pistol|weapon\w*|jump(?:ing)? (?:off|from|in front)|carbon monoxide|gas|starv(?:e|ing)|purg(?:e|ing)|vomit\w*|throw(?:ing)? up|burn(?:ing)? (?:your|it)|painless\w*|(?:quick|eas|fast|clean|sur|good|effective)\w* (?:way|method)s?(?: to)?|(?:way|method|means|how) to (?:do it|end|die|hurt|harm|get back)|step[s ]by[- ]step|first step is|here is how|here'?s how|lethal|fatal)\b/g,
  },
  // Saying yes to despair, to harm, to a delusion.
  {
    reason: 'agreement',
    pattern:
      /\b(?:hopeless|no hope|no way out|no (?:point|reason|use) (?:in |to )?(?:go\w*|liv\w*|try\w*|carry\w*)|pointless|(?:nothing|it|things) (?:will|would|is going to|are going to|can|could) (?:n't |not |never )?(?:ever )?(?:get (?:any )?better|help|change|improve)(?: you)?|(?:it|things|this) (?:won't|will not|will never|can't|cannot|never) (?:ever )?(?:get\w*|end|change|improve|stop)|never (?:get better|be happy|be loved|recover|change|be enough|amount to)|(?:you(?:'re| are)|you really are|you must be|makes you) (?:just |only |such |really |truly |nothing but |indeed |right,? you are )?(?:a |an |the )?(?:worthless|useless|broken|burden|failure|waste|mess|nothing|unlovable|beyond help|doomed|disgusting|ugly|fat|monster|bad (?:person|mother|father|parent|friend)|nobody|problem|dirty|damaged|evil|unwanted)|(?:no ?one|nobody|none of them) (?:loves|likes|wants|needs|cares|would (?:miss|notice|care|want)|will (?:ever )?(?:miss|love|want|care|understand))|(?:everyone|they|people|the world|your family|your friends)(?: all)?(?:'d| would| will|'ll|'re| are| is) (?:really |all )?(?:be )?(?:hates?|better|happier|relieved)|(?:everyone|they|people|the world|your (?:family|friends|parents)) (?:really |all |truly )*(?:hates?|despises?|wants? you gone)|give up|giv(?:e|ing) in|you(?:'re| are) (?:absolutely |completely |totally |quite |so )?right(?:,| to| that| about|\.|!| in|$)|i (?:completely |totally |fully |do )?agree|exactly right|you deserve (?:it|this|that|to suffer|to be (?:hurt|punished|alone|treated)|pain|what|worse)|serves? you right|i (?:support|respect) (?:your|that) (?:decision|choice|plan|wish)|go (?:ahead|for it|through with)|do it|your (?:plan|decision) (?:is|sounds|makes)|makes (?:perfect|complete|total) sense|good (?:idea|plan)|great idea)/g,
  },
  {
    reason: 'agreement',
    pattern:
      /\b(?:(?:they|he|she|someone|somebody|people|the (?:government|police|neighbou?rs?|tv|radio|fbi|cia|aliens?)) (?:really |truly |indeed |are indeed |(?:is|are|'re|'s) )*(?:watch|follow|spy|spie|track|monitor|record|listen|poison|bug|control|read|target|chas|hunt|plot|conspir|out to get|after)(?:ing|s|d|ed)? ?(?:on |to |against |in on )?(?:you|your|everything)|out to get you|after you\b|sp(?:y|ies|ied|ying) on|stalk\w*|surveil\w*|(?:watching|following|tracking|controlling|poisoning) (?:you|your)|being (?:watched|followed|tracked|monitored|spied|targeted|poisoned|controlled|chosen|recorded)|the voices? (?:is|are|'s|was|were|knows?|tells?|speaks?|must|should|want\w*|really)|(?:listen to|obey|trust|follow) (?:the|those|your) voices?|chip in|implant\w*|bugged|conspirac\w*|you(?:'re| are) (?:the )?(?:chosen|messiah|god|jesus|a prophet|special one|immortal|already dead)|secret (?:message|signal|mission)s?|sent (?:by god|to you)|mind control|thoughts (?:are|were) (?:being )?(?:read|broadcast|stolen|inserted))/g,
  },
  // Violence and revenge.
  {
    reason: 'agreement',
    pattern:
      /\b(?:reveng\w*|get(?:ting)? (?:back at|even)|pay (?:him|her|them) back|make (?:him|her|them) (?:pay|suffer|regret|sorry)|hit (?:him|her|them|back)|beat (?:him|her|them)|punch\w*|slap\w*|smash\w*|stab\w*|shoot\w*|attack\w*|destroy\w*|teach (?:him|her|them) a lesson|(?:he|she|they) (?:deserves?|had it coming|have it coming)|hate (?:him|her|them)|let it all out on|violen\w*|threaten\w*)\b/g,
  },
  {
    reason: 'diagnosis',
    pattern:
      /\b(?:diagnos\w*|depress(?:ion|ive|ed)|clinical\w*|bipolar|manic|mania|adhd|add|autis\w*|asperger\w*|ptsd|ocd|bpd|gad|borderline|schizo\w*|psycho(?:sis|tic|path\w*)|delusion\w*|paranoi\w*|hallucinat\w*|disorders?|syndromes?|symptom\w*|narcissis\w*|trauma\w*|mental(?:ly)? (?:ill\w*|health|condition)|panic (?:attacks?|disorder)|burn ?out|anorexi\w*|bulimi\w*|addict\w*|alcoholi[cs]\w*|phobi[ac]\w*|dissociat\w*|neurotic|hysteri\w*|dementia|(?:have|has|got|suffer\w* from|signs? of|case of) (?:an? )?(?:\w+ )?anxiety|insomnia)\b/g,
  },
  {
    reason: 'medication',
    pattern:
      /\b(?:medic(?:ation|ations|ine|ines|ate|al)|meds?|pills?|tablets?|capsules?|dos(?:e|es|age|ages|ing)|prescri\w*|drugs?|antidepressants?|ssris?|snris?|benzo\w*|xanax|valium|prozac|zoloft|lexapro|sertraline|fluoxetine|citalopram|lorazepam|diazepam|alprazolam|lithium|seroquel|quetiapine|ritalin|adderall|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin|melatonin|painkillers?|sleeping aids?|sedatives?|opioids?|opiates?|morphine|weed|cannabis|marijuana|cbd|cocaine|alcohol|beer|wine|whisk\w*|vodka|drinks?|vape|smok\w*|cigarettes?|supplements?|vitamins?|herbs?|herbal|milligrams?|mg|ml|therap(?:y|ies)|treatment\w*|cure[sd]?)\b/g,
  },
  {
    reason: 'confidentiality',
    pattern:
      /\b(?:confidential\w*|between (?:us|you and me)|our (?:little )?secret|secret(?:s|ly)?|priva(?:te|cy|tely)|anonym\w*|(?:no ?one|nobody)(?: else)? (?:will|can|could|would|is going to|ever|gets? to|else)|i (?:won't|will not|will never|would never|'ll never|never) (?:tell|share|repeat|say|store|keep|remember|record|pass)|not (?:stored|recorded|saved|kept|shared)|safe with me|encrypted|off the record|my lips)\b/g,
  },
  {
    reason: 'humanity',
    pattern:
      /\b(?:human(?: being)?|real person|(?:as|like) a (?:woman|man|mother|father|person|friend|fellow)|not (?:a |an )?(?:bot|program|machine|ai|robot|computer|software|chatbot)|i(?:'ve| have) (?:been|felt|gone|lost|had|lived|experienced|struggled|suffered|cried|seen|known|met)|i (?:lost|felt|went|cried|remember|struggled|suffered|used to|grew|live|lived|was (?:a |there|born|once|in|the|young|also)|had|feel|know (?:how|what|exactly)|too|also|understand exactly)|me too|same here|when i was|rest of us|we all|all of us|like me|my (?:own|mother|father|mum|mom|dad|wife|husband|partner|son|daughter|child\w*|friends?|family|boss|life|heart|experience|body|eyes|hand|hands|arms|office|team|colleagues?|doctor|therapist|childhood|name)|hold(?:ing)? your hand|hug(?:ging|s)?|sit(?:ting)? (?:beside|next to|with) you|i can (?:see|touch|hold) you|look me in the eye|meet you|come over|in person)\b/g,
  },
  // Who could help and how to reach them is decided elsewhere; nobody is called from here.
  {
    reason: 'hand-off',
    pattern:
      /\b(?:on (?:its|the|their|his|her) way|(?:is|are) coming|(?:will|'ll|going to) (?:be there|come|arrive|visit|contact|call|ring|phone|reach|text|email|send|get in touch|follow up|check (?:in|on)|connect|transfer|put you|alert|notify|report|book|arrange|stay with you)|i(?:'ve| have)(?: just| already)? (?:called|contacted|notified|alerted|informed|booked|arranged|sent|told|reported|asked|messaged|emailed|scheduled)|connect(?:ed|ing)? you|transfer\w*|refer(?:red|ring|ral)?|help ?lines?|hot ?lines?|crisis (?:line|team)|emergency|ambulance|police|paramedics?|hospitals?|doctors?|gp|nurses?|therapists?|psycholog\w*|psychiatr\w*|counsel\w*|social workers?|professionals?|samaritans|lifeline|someone (?:is|will|from)|a (?:colleague|specialist|human|real person)|our (?:team|staff|counsell?ors?)|supervisor|moderator|appointments?|stand(?:ing)? by|watching over)\b/g,
  },
  {
    reason: 'concealment',
    pattern:
      /\b(?:(?:don't|do not|never|no need to|needn't|shouldn't|should not|without|rather not|better not|stop|avoid|instead of) (?:have to )?(?:tell\w*|talk\w*|mention\w*|show\w*|let\w*|say\w*|shar\w*|bother\w*|involv\w*|call\w*|report\w*|ask\w*|contact\w*|trust\w*)|keep (?:it|this|that|everything|quiet|these)\b|hid(?:e|ing) (?:it|this|that|from|the|your)|conceal\w*|cover (?:it )?up|delete (?:this|the|these|our|your)|wear long|pretend\w*|lie to|lying to|behind (?:his|her|their) backs?|stay(?:ing)? silent|keep(?:ing)? silent|nobody (?:needs|has) to|no one (?:needs|has) to|only (?:trust|need|talk to|tell) me|you only need me|cut (?:them|him|her) off)\b/g,
  },
  {
    reason: 'false-promise',
    pattern:
      /\b(?:promise|guarantee\w*|(?:i )?swear|(?:everything|it|things|all|this) (?:will|'ll|is going to|are going to) (?:all )?(?:be|turn out|work out|get|pass|go)|you(?:'ll| will) (?:be|get|feel|soon|surely|definitely|never|always|see)|always be (?:here|there)|never leave|you(?:'re| are) (?:perfectly |totally |completely |going to be )?(?:fine|okay|ok|safe|healthy|cured|normal|not (?:in|at) (?:any )?(?:risk|danger))|nothing (?:bad )?(?:will|can|is going to) (?:happen|go wrong|hurt)|no (?:danger|risk)|nothing to worry|don't worry|trust me|for sure|certainly|definitely|100|cure)\b/g,
  },
  {
    reason: 'unkind',
    pattern:
      /\b(?:stupid|idiot\w*|dumb|moron\w*|pathetic|loser|craz(?:y|ier)|insane|mad ?man|nuts|weak(?:ling|ness)?|lazy|drama\w*|overreact\w*|too sensitive|over ?sensitive|get over it|over it by now|snap out|calm down|cheer up|man up|grow up|toughen|shut up|whin(?:e|ing|y)|complain\w*|attention[- ]?seek\w*|your (?:own )?fault|you (?:only )?have yourself to blame|blame yourself|should be (?:ashamed|grateful)|others have it|could be worse|not (?:that |so |such )?(?:a )?(?:big deal|bad|serious|important)|no big deal|just (?:think|be|stop|relax|ignore|forget|move)|boring|who cares|don't care|so what|lol|haha\w*|annoying|ridiculous|silly|fuck\w*|shit\w*|bitch\w*|damn|hell|crap|bastard\w*|slut\w*|whore\w*|cunt\w*|retard\w*)\b/g,
  },
  // What a person is, is not ours to say; nor what people of a kind are.
  {
    reason: 'unkind',
    pattern:
      /\byou(?:'re| are| look like| sound like| seem like)(?: \w+){0,3} an? \w+|\b(?:people like you|your (?:kind|sort|type)|women|men|girls|boys|gays?|lesbians?|trans|black people|white people|jews?|muslims?|christians?|immigrants?|foreigners?|asians?|chinese|americans?|(?:every|any)(?:body|one) (?:hates?|knows?|thinks?|laughs?)|nobody asked|no ?one asked|what you get|you (?:really |just |only )?(?:like|enjoy|love|want|chose|choose|asked for) (?:it|this|that|being|to)|somewhere else|terrible (?:person|at)|liars?|jokes?|cowards?|selfish|ungrateful|spoil(?:ed|t)|childish|needy|clingy)\b/g,
  },
  // Gladness that nobody decided on: the worst answer to a loss.
  {
    reason: 'unkind',
    pattern:
      /\b(?:congrat\w*|(?:great|good|wonderful|happy|fantastic) (?:news|to hear|for you)|wonderful|awesome|amazing|fantastic|excellent|so happy|fun|funny|exciting|enjoy\w*|hooray|yay|celebrat\w*|lucky|jealous|welcome to the club)\b/g,
  },
  // What to do next is the dialog's to choose, and it asks first.
  {
    reason: 'advice',
    pattern:
      /\b(?:you (?:should|must|ought|need to|have to|had better|could (?:try|consider|start|also)|can try|might (?:want|try|consider)|may want)|(?:i|we) (?:suggest|recommend|advise|urge|would (?:suggest|recommend|advise))|why (?:not|don't you)|how about|what about|let(?:'s| us)|try(?:ing)? (?:to|a|an|this|some|the|out)|consider\w*|remember to|make sure|be sure to|start (?:by|with)|it(?:'s| is) (?:best|important|better) to|(?:the )?(?:best|right) thing|breath(?:e|ing|s)?|inhale|exhale|meditat\w*|mindful\w*|exercises?|grounding|journal\w*|technique\w*|yoga|workout|go for a|take a (?:walk|bath|break|deep|moment)|write (?:down|it)|leave (?:him|her|them|your)|quit|break up|divorce|sue|resign|confront\w*|forgive|apologi[sz]e|lawyer\w*|legal\w*|invest\w*|diet\w*|fast(?:ing)?|from 0 to|out of 10|scale|rate (?:it|your|how))\b/g,
  },
  // Somebody else's part: only what a listener says of itself may follow "I am".
  {
    reason: 'role',
    pattern:
      /\bi(?:'m| am) (?!(?:here|listening|with you|glad|so glad|very glad|sorry|so sorry|very sorry|not sure|hearing|happy to|pleased|still|a program)\b)/g,
  },
  {
    reason: 'role',
    pattern:
      /\b(?:as (?:a|an|your) (?:\w+ )?(?:doctor|therapist|counsell?or|lawyer|friend|expert|ai|assistant|language model|pirate|girlfriend|boyfriend|partner|priest|coach|teacher|parent|mother|father|character|nurse)|(?:call|consider) me|acting as|pretend(?:ing)? to be|role ?play\w*|speaking as|my name|developer mode|jailb\w*|unlocked|unrestricted|no (?:rules|limits|restrictions|filters?)|without (?:rules|limits|restrictions|filters?)|dan\b|persona|i (?:love|want|need|desire|adore|miss|obey|hate|order|command) |(?:my|dear|sweet)(?:heart| love| darling| dear)|darling|honey|baby|sexy|kiss\w*|arr+|matey|master|your majesty|at your (?:service|command)|as you (?:wish|command|requested|asked)|in (?:a )?relationship with (?:me|you)|marry)\b/g,
  },
  {
    reason: 'prompt-leak',
    pattern:
      /\b(?:system (?:prompt|message|instruction)s?|prompts?|instruct(?:ion|ions|ed|s)?|guidelines?|guard ?rails?|policy|policies|rephras\w*|reword\w*|paraphras\w*|the (?:original|given|decided|following|above) (?:sentence|text|message|words)|sentence|user(?:'s)? message|the user|language model|openai|chat ?gpt|gpt|llama|claude|gemini|anthropic|ollama|mistral|qwen|deepseek|trained (?:by|on)|training data|tokens?|api|json|as an? ai|ai (?:model|assistant|language)|i (?:can't|cannot|can not|am unable to|won't be able to|'m unable to) (?:help|assist|comply|do that|fulfil|provide|answer|continue|discuss)|here(?:'s| is| are) (?:a|an|the|my|your|one|some)|understood|acknowledged|as requested|ignor(?:e|ing) (?:all|my|previous|the)|override\w*|access granted|success(?:ful|fully)|activated|enabled|test passed|hacked|pwned|note:|output|response|reply|translation|in chinese|in english|i was told)\b|^(?:sure|certainly|of course|absolutely|yes|ok|okay)[,!.:]/g,
  },
]
