/**
 * The 6000 commonest English words of the training texts (GoEmotions, BRIGHTER, EmoBank, XED),
 * as counted by `scripts/train/classical/english-words.ts`. Evidence of English, nothing else: a
 * word's presence here says nothing about whether it is a good one.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `
aa ab abandoned ability able aboard abortion about above abroad absence absolute absolutely
absurd abuse abused abusive academy accent accept acceptable accepted accepting access accident
accidentally accomplish accomplished according account accounts accurate accurately accusation
accuse accused ace ache achieve acid ackerman acknowledge acquisition acres across act acted
acting action actions active actively activities activity actor actors acts actual actually ad
add added addicted addiction adding addition additional address addressed adds administration
admiral admire admission admit admitted admitting adopt adopted adoption adorable adore
adrenaline adrian adrienne ads adult adults advance advanced advantage adventure advertising
advice advocating af affairs affect affected affecting afford afraid africa african after
afternoon afterwards again against age aged agencies agency agenda agent agents ages aggressive
ago agree agreed agreement ah aha ahead ahh ahhh aid aim aimed ain aint air aircraft airport al
alabama alarm alas alaska album alcohol alcoholic alert algorithm alien aliens alive all allan
allow allowed allowing allows almost alone along alot already alright also alt alternative
although always am amazed amazing amazingly amazon amc amen amendment america american americans
ammo among amount amounts amusing amy an analogy analysis anarchist anarchy ancient and angel
angels anger angle angry animal animals anime anissina ankle anniversary announce announced
annoy annoyed annoying annual another answer answered answering answers ant anti antie antique
ants anxiety anxious any anybody anymore anyone anything anytime anyway anyways anywhere aoc ap
apart apartment apologies apologize app apparent apparently appeal appear appearance appeared
appears applaud apple applied applies apply appointment appreciate appreciated appreciation
approach approached approaching appropriate approval approve approved april arc architecture are
area areas aren arent argue arguing argument arguments arizona arm armed armor arms army around
arranged arrest arrested arrive arrived arrow arse arsenal art arthur article articles artifact
artist artists arts as asap ashamed ashes asia asian aside ask asked asking asks asleep aspca
aspect ass assault assaulted assembly assert asses assets asshole assholes assistance assistant
associated association assume assumed assuming assumption assured astro at ate atheist atleast
atm attack attacked attacking attacks attempt attempted attempting attempts attend attention
attitude attorney attract attracted attraction attractions attractive auction audience audio
audubon august aunt austin australia australian author authoritarian authorities authority
authors autism auto automatic automatically available average avoid avoiding aw awake award
aware awareness away awe awesome awful awfully awhile awkward aww aye babe babies baby back
backed background backing backpage backup backwards bacon bad badass badge badly bag bags bait
balance balanced balboa bald ball balloon ballot balls ban band bands bang banging bank banks
banned bar bare barely bargain barley barn barney barrel bars bartok base baseball based
basement bases basic basically basis basket basketball bass bastard bastards bat bath bathroom
battery battle battles bay bb bbc bc be beach beans bear beard bearing bears beast beat beaten
beating beats beautiful beautifully beauty became because become becomes becoming bed bedroom
bee beef been beer beers before beforehand beg began begged begin beginning begins behalf
behavior behaviors behaviour behind being beings belief beliefs believe believed believes
believing bell belly belong belongs below belt ben bench beneath beneficial benefit benefits
bent beside besides best bet beta betrayed better betting between beyond bf bi bias biased bible
bid big bigger biggest bigot bigotry bike bikes bill billion billions bills bin bingo bio
biology bipolar bird birds birth birthday bit bitch bitcoin bite bites bits bitter bizarre black
blade blair blame blamed blaming blank blast blatant bleed bleeding bless blessed blew blind
block blocked blocking blocks blog blonde blood bloody blow blowing blown blows blue board boat
boats bob bobby bodies body boi boiled bold bolt bomb bombing bombs bond bone bones bonus boo
boobs book books boom boone boost boot boots booze border bore bored boring born boss boston bot
both bother bothered bothers bots bottle bottles bottom bought bound boundaries bout bow bowl
bowling box boy boyfriend boys brain branch branches brand brands brave bravo brazil bread break
breakdown breakfast breaking breaks breakup breast breath breathe breathing breed breeding
breeze brexit brian brick bride bridge brief bright brilliant bring bringing brings britain
british bro broad broadcast broke broken broncos bronze bros brother brothers brought brown
browns browsing bruh brush brutal bs btw bubble buck bucket bucks bud buddy budget buff bug bugs
build building buildings built bull bullet bulls bullshit bully bullying bum bummer bump bumper
bunch burden bureau burger burgers buried burn burned burning burns burnt burst bury bus bush
business businesses businessman bust busted busy but butt butter button buy buyer buying buzz by
bye ca cabin cable cafe cage cake cakeday calendar california call called calling calls calm
calories cam came camera cameras camp campaign campers camping camps campus can canada canadian
cancel cancelled cancer candidate candidates candy cannon cannot canoe cant cap capable cape
capital capitalism capitalist captain caption captured car carbon card cards care cared career
careful carefully cares caring carl carried carry carrying cars cart cartoon case cases cash
casino casinos cast castle casual cat catch catches catching cats caught cause caused causes
causeway causing cc ceiling celebrate celebrity cell cells center centers central centre cents
centuries century cereal ceremony certain certainly chad chai chain chair chairman chairs
challenge challenging chamber champagne champion championship chance chances chang change
changed changes changing channel channels chaos chapter character characters charge charged
chargers charges charity charles charlie charm charming chase chasing chat cheap cheaper cheat
cheated cheating check checked checking checks cheek cheeks cheer cheering cheers cheese chef
chefs chemical chemicals chemistry chest chicago chick chicken chief chiefs child childhood
childish children chilean chill chin china chinese chip chips chocolate choice choices choked
choose choosing chop chose chosen christ christian christine christmas chuckle church cia
cigarettes circle circles circumstances cited cities citizen citizens city civil civilians claim
claimed claiming claims clapped clarification clarify clarifying class classes classic
classified clean cleaned cleaning clear cleared clearing clearly cleveland clever click clicked
client clients climate climb climbing clinic clip clock close closed closely closer closest
closet closing clothes clothing clouds clown clowns club clubs clue clueless clutch cnn co coach
coaching coal coalition coast coat cocaine cod code coffee coin coincidence coins coke cold
collapse collar collect collection college colombia colombian color colorado colored colors
colour colts columbia com combat combination combined combo come comeback comedy comes comfort
comfortable comforting comic comics coming command commander comment commented commenting
comments commercial commie commit commitment committed committee committing common communicate
communication communications communism communist communists communities community commute comp
companies company compare compared comparing comparison compassion compete competition
competitive complain complaining complaint complaints complete completed completely complex
complicated compliment comprehend computer comrade concept concern concerned concerning concerns
concert concluded conclusion concrete condescending condition conditions condolences condoms
conduct conference confession confidence confident confirm confirmation confirmed conflict
confused confusing confusion congrats congratulations congress connect connected connection
conscious consent consequences conservation conservative conservatives consider consideration
considered considering consistent consistently console conspiracy constant constantly
constitution constitutional construct construction consumer consumers contact contacting contain
contains content context continue continued continues continuing contract contracts contrast
contributed contributing contribution control controlled controller controlling controls
controversial convenient convention conversation conversations convert convicted convince
convinced cook cooked cookies cooking cooks cool cooper cooperation cop cops copy core corn
corner corp corporate corporation corporations correct corrected correcting correction correctly
correlation corrupt corruption cos cost costs costume couch cough could couldn couldnt council
counselor count counter counting countless countries country counts county couple couples
courage course court courts cousin cousins cover coverage covered covers cow coward cowards
crack cracked craft crap crappy crash crazy cream create created creates creating creation
creative creatures credit creep creepy crew cricket cried cries crime crimes criminal cringe
cringey cringy crisis critical criticism critics crop cross crossed crossing crowd crowded
crowds crown cruel cruelty cruise crush crushed cry crying crypto cult cultural culture cunt cup
curb cure curiosity curious current currently curse cursed custom customer customers cut cute
cutest cuts cutting cuz cycle cycling da dad daddy daily dallas dam damage dammit damn damned
damnit dance danced dancing dang danger dangerous dangerously dare dark darkness darling darn
dash data date dated dates dating daughter david day days daytime dc de dead deadly deal dealer
dealing deals dealt dear death deaths debate debating debt decade decades december decent decide
decided decides deciding decision decisions deck declare decline declined dedicated dedication
deductible deep deeper deeply deer def default defeat defeated defence defend defendant defended
defender defenders defending defense defensive define definitely definition degree degrees delay
delayed delete deleted deliberately delicious delight delighted delightful delivered delivery
delta delusion delusional demand demanding democracy democrat democratic democrats demon dems
denial dentist denver deny denying department departure depend dependent depending depends
depressed depressing depression depth deputy descent describe described describes description
desert deserve deserved deserves design designed desire desk desktop desperate desperately
despite destination destiny destroy destroyed destroying destruction destructive detail detailed
details detective determination determined detroit devastating develop developed developing
development device devil diagnosed dialogue diamond did didn didnt die died dies diet difference
differences different differently difficult difficulty dig digging digital dinner dip direct
directed direction directions directly director dirt dirty disagree disappear disappointed
disappointing disappointment disaster discipline discord discover discovered discovery
discrimination discuss discussed discussing discussion disease disgrace disgust disgusting dish
dishes dislike disney disorder display disregard disrespect disrespectful dissonance distance
distant distinct distinction district disturbed disturbing divided division divorce dj dm dna do
doc doctor doctors document documentary documents dodged dodgers does doesn doesnt dog dogs doin
doing doll dollar dollars domain dominance dominant don donate donation donations done dont
donuts doomed door doors dope dose double doubt douche down downhill downstairs downtown
downvote downvoted downvotes downvoting dozen dozens dr draft drafted drag dragged dragging
dragon drain drama dramatic drank draw drawing drawn dreadful dream dreaming dreams dress
dressed dressing drew dried drink drinking drinks drive driver drivers drives driving drop
dropped dropping drops drove drug drugs drunk dry dubai dublin duck dude dudes due dull dumb
dumbass dump dumped dumpster dunno during dust dutch duties duty dvorov dying dynamite dynasty
each eager eagle eagles ear earlier early earn earned earnings ears earth ease easier easily
east eastern easy eat eaten eating eats ebay economic economy ed edge edgy edit edited editing
edition editor educated education edward edwards effect effective effectively effects efficacy
efficient effort efforts egg eggs ego eh eight either elaborate elbow elder elected election
elections electric electronic electronics elements eliminate elite else elsewhere em email
embarrassed embarrassing embarrassment embassy embrace emergency emil emoji emotion emotional
emotionally emotions empathy empire employed employee employees employment empty enclosed
encourage encouragement encouraging end endangered ended ending endless ends enemies enemy
energy enforce enforcement engage engaged engine engineer england english enjoy enjoyable
enjoyed enjoying enjoyment enjoys enormous enough ensign ensure enter entered entertaining
entertainment enthusiasm entire entirely entitled entity entry environment environmental envy
epic episode episodes equal equality equally equipment equivalent er era error escape escaped
especially espn essay essential essentially established establishment estate esteem estimate
estimated et etc eternal ethics ethnic ethnicity eu europe european even evening event events
eventually ever every everybody everyday everyone everything everytime everywhere evidence evil
evolution ex exact exactly example examples excellent except exception exchange excited
excitement exciting exclusive excuse excuses execution executive exercise exhausted exist
existed existence existing exists exit expand expect expectations expected expecting expects
expensive experience experienced experiences experiment expert experts expired explain explained
explaining explains explanation exploited explore exposed exposition express expression extend
extended extension extent extra extraordinary extreme extremely eye eyebrows eyes fa fabulous
face facebook faced faces facial facilities facility facing fact factor factors factory facts
fail failed failing failure fair fairly faith fake faked fall fallen falling falls false fam
fame familiar families family famous fan fancy fans fantastic fantasy far fare farm farmers
farming fart farther fascinating fascism fascist fashion fast faster fat fatal fate father fault
fav favor favorite favorites favourite fb fbi fear feature features february fed federal
federation fee feed feedback feeding feel feeling feelings feels fees feet fell fella fellas
fellow felony felt female feminism feminist femme fence ferry festival fetish few ffs fiance
fiction field fields fifteen fifth fight fighter fighting fights figure figured figures file
filed files fill filled filling film filming films filth filthy final finally finance financial
financially find finding finds fine finest finger fingerprints fingers finish finished finishing
fire fired firing firm first fish fisheries fishing fist fit fits fitting five fix fixed flag
flags flair flame flames flaming flamingo flash flashbacks flat flavor flesh flew flex flies
flight flights flip flipped floating flood floor flop florida flow flower flowers flu fluid fly
flying focus focused fog folk folks follow followed following follows food fool foolish fools
foot footage football for foragers force forced forces forcing ford forehead foreign forest
forever forget forgetting forgive forgot forgotten fork form formal format formed former forms
fort forth fortnite fortunately fortune forty forum forward fought foul fouls found foundation
founded four fourth fox fragile frame france franchise francis francisco frank frankly freak
freaked freaking freaky free freedom freely freeze freezing french frequently fresh friday fried
friend friendly friends friendship fries frightened frightening from front frozen fruit
frustrated frustrating frustration ft ftfy fuck fucked fuckin fucking fuel full fully fun
function fund funded funding funds funeral funnier funny fur furniture furry further future fyi
gag gailhaguet gain gained gains gal gambling game games gaming gang gap garage garbage garden
gardens gas gate gathered gathering gave gay gear gee geez gem gen gender gene general generally
generation generations generic generous genius genocide gentle gentlemen gently genuine
genuinely george georgia german germany gesture get gets getting gf gg ghost ghosted giant
giants gibbs gif gift gifts gig girl girlfriend girls give given gives giving glad gladly glance
glanced glass glasses global glorious glory gloves glow gm go goal goals goat god goddamn gods
goes goin going gold golden gone gonna good goodbye goodness goods goodwill google googled
googling gop gordon gorgeous gosh got gotcha gotta gotten gov government governments governor
grab grabbed grace grade graduate graham grammar grand grandfather grandma grandmother grandpa
grandparents grant granted grasp grass grateful grave gray greasy great greater greatest greedy
greek green grew grey grief grimm grin grind grinding grip gross ground grounds group groups
grow growing grown growth gta guangzhou guarantee guaranteed guard guess guessed guessing guest
guests guidance guide guilt guilty guitar gullible gum gun guns gut guts guy guys gym ha habit
habitat habits hack had hadn hah haha hahah hahaha hahahaha hail hair haircut half halfway hall
ham hammer hand handed handful handle handled handling hands handsome handy hang hanging happen
happened happening happens happier happiest happily happiness happy harassment harbor hard
hardcore harder hardest hardly harm harmful harry harsh harvester has hasn hastings hat hate
hated hateful hates hating hatred hats have haven havent having hawks he head headache headed
heading headline headquarters heads heal healing health healthcare healthy hear heard hearing
heart hearts heat heaven heavens heavily heavy heck heels heh height held helicopter hell hella
hello help helped helpful helping helps hence henry her here heritage hero heroes hers herself
hes heston heterosexual hey hi hid hidden hide hideous hiding high higher highest highlight
highlights highly highway hike hiking hilarious hill hills him himself hint hip hips hire hired
his historic historical history hit hits hitting hm hmm hmmm ho hobby hockey hold holding holds
hole holes holiday holidays hollywood holy home homeless homes homo homophobic homosexual
homosexuality homosexuals honest honestly honesty honey hong honor hook hooker hop hope hoped
hopeful hopefully hopes hoping hormones horny horrendous horrible horribly horrid horrific
horrifying horror horse horses hospital host hot hotel hotels hour hours house household houses
housing houston how however hsiao http hug huge hugs huh hulu human humanity humans humble humor
humour hun hundred hundreds hung hungry hunt hunting hurry hurt hurting hurts husband hut hype
hyped hypocrisy hypocrite hypothetical hysterical ibm ice id idea ideal ideas identified
identify identity ideology idiot idiotic idiots idk if ig ignorance ignorant ignore ignored
ignoring ii iirc ik ill illegal illegally illness im image images imaginary imagination imagine
imagined imagining immature immediate immediately immigrants immigration immoral imo impact
implications imply implying importance important impossible impressed impression impressive
improve improved in inaccurate inappropriate inc incapable incel incels inch inches incident
include included includes including income incompetent incorrect increase increased increasingly
incredible incredibly indeed independent india indian indiana indianapolis indicate indication
indigenous individual individuals indonesia industrial industries industry inevitable influence
info information informative informed infrastructure infuriating inglethorp initial initially
initiatives injured injuries injury inner innocent input insane insecure insert inside insight
insist inspector inspiration inspired instagram instance instant instantly instead instinct
institute institution instructions insult insulting insults insurance intellectual intelligence
intelligent intend intended intense intent intention intentional interaction interest interested
interesting interests internal international internet interpretation interview interviews intj
into intolerant intro introduce introduced introduction invested investigate investigation
investment investments invisible invitation invite invited inviting involve involved involving
iowa iphone iq iran iraq iraqi ireland irish irl iron ironic ironically irony irrational
irrelevant is isaac ish isis island islands isn isnt isolated israel israeli issue issues it
italian italy item items its itself itt iv ive jab jack jacket jackson jade jail jake jam james
jameson jane january japan japanese jaw jazz jcc jealous jealousy jeanne jeans jeez jefferson
jerk jerry jersey jerseys jesus jet jets jewelry job jobs joe john johnny join joined joining
joint joke jokes joking jolly jordan jose journal journalist journalists journey joy judge
judgement judges judging juice juicy julia juliette july jump jumped jumping june junior junk
jury just justice justification justify kaili karma karnes kat keen keep keeping keeps kelly
kept key keys kick kicked kicking kid kidding kiddo kidnapped kids kill killed killer killers
killing kills kind kinda kindly kindness kinds king kingdom kirk kishori kiss kissed kissing kit
kitchen kitty knee knees knew knicks knife knock knocked knocking know knowing knowledge known
knows kong korea korean kowloon la lab label labeling labels labor labour lack lad ladies lady
laid lake lakers lame lancey land landed landing landlord lane lanes language languages lap
laptop large largely larger largest las last lasted lasting late lately later latest latin
latter laugh laughed laughing laughs laughter launch laundry law laws lawsuit lawyer lay laying
lazy le lead leader leaders leadership leading leads leafs league lean leaned leaning learn
learned learning least leather leave leaves leaving lebron led left leftist leftists leg legacy
legal legally legend legendary legion legislation legit legitimate legitimately legs length less
lesson lessons let lets letter letters letting level levels liar liberal liberals libertarian
liberty library license lick lie lied lies lieutenant life lifestyle lifetime lift lifted light
lighten lighter lightly lightning lights like liked likely likes liking lil limit limited limits
line lines lineup lining link linked links lions lip lips liquid liquor list listed listen
listened listening lists lit literally literature little live lived lives living lmao lmfao load
loaded loan loans lobby local located location lock locked log logic logical logo lol london
lonely long longer look looked lookin looking looks loop loose lord los lose loser loses losing
loss losses lost lot lots loud louis lousy love loved lovely lover loves loving low lower lt
luck luckily lucky lunch lungs lust luxury lying lyrics ma mac macau machine machines mad madame
made madrid mafia maga magazine magic magical magnificent mah mail main mainly mainstream
maintain majesty major majority make maker makes makeup making malaquez male males malicious
mall mama man manage managed management manager manhattan maniac manila manipulation manner many
map maps march maria marie marijuana marine mario mark marked marker market marketing markets
marks marriage married marry martin marvel mary maryk masculinity mask mason mass massive master
masterpiece match matches mate material materials mates math matter matters mature mavs max
maximum may mayan maybe mayii mayor mccoy mcdonald me meal mean meaning meaningful meaningless
means meant meantime meanwhile measure measures meat media medical medicine mediocre medium meds
meet meeting meetings meh melted member members membership meme memes memorable memories memory
men mental mentality mentally mention mentioned mentioning menu mercy mere merely mess message
messages messed messing messy met meta metal meth method metro mets mexican mexico miami mic
michael michigan microsoft mid midden middle midnight midwest might mighty mike mild mildly mile
miles military milk mill millennials million millionaire millions mills min mind minded minds
mindset mine minecraft mini minimum minister minnesota minor minority mins mint minute minutes
miracle mirror miserable misery misleading misogyny misread miss missed misses missing mission
mistake mistaken mistakes mister misunderstanding misunderstood mix mixed mm mmm mmmm mob mobile
mock mod mode model models moderate modern mods mom moment moments momma mommy moms monday money
monkey monkeys monster month months mood moon moore moral morality morbid more morning moron
morons mortgage moscow most mostly mother motherfucker mothers motion motivated motivation
motive motor mound mountain mountains mouse mouth move moved movement movements moves movie
movies moving mp mr mrs ms much mud multi multiple mum murder murdered murderer murdering muscle
muscles museum music musical must mutual my myself mysterious mystery myth na nah nail nailed
nails naive naked name named names nap napa nardo narrative nasty nathan nation national nations
native natty natural naturally nature navy nazi nba nc near nearby nearly neat necessarily
necessary neck ned need needed needless needs negative neglect neighbor neighborhood
neighborhoods neighbors neither nepthys nerd nerf nerve nerves nervous nest net netflix nets
network never new news newspaper newspapers next nfl nhl nice nicely nicer nick night nightmare
nightmares nights nine ninja no nobody nodded noir noise non none nonetheless nonsense nope nor
normal normally north northern nose not note noted notes nothin nothing notice noticed novel
november now nowadays nowhere nra nsfw nt nuclear nude nuke numb number numbers numerous nurse
nurses nut nuts ny nyc object objective objects oblivion obnoxious obscure observation obsessed
obsession obvious obviously oc occasionally occur occurred occurs ocean ocp oct october odd
oddly odds of off offended offense offensive offer offered offering offers office officer
officers offices official officially officials offseason offset often oh ohhh ohhhhh ohio oil ok
okay oklahoma ol old older oldest olds ole omg on once one ones ongoing online only ontario onto
oof ooh oooh oops op open opened opening openly opens opera operate operating operation
operations opinion opinions opponent opponents opportunities opportunity oppose opposed opposing
opposite opposition oppression optimistic option options or orange order ordered ordering orders
ordinary org organization organizations organized orientation original originally orlando
orleans oscar other others otherwise ouch ought our ours ourselves out outcome outdoor outer
outfit outrage outrageous outright outside outstanding outta over overall overcome overly
overnight overrated overwatch overwhelming owe own owned owner owners ownership owning owns owo
oxygen pa pace pacific pack package packed packers page pages pagoda paid pain painful paint
painted painting paintings pair pairs pal palace pale palm palms pan panel panic panties pants
papa paper papers paragraph parallel paranoia paranoid pardon parent parents paris park parked
parking parks parliament part participants particular particularly parties partly partner
partners partnership parts party pass passage passed passengers passes passing passion
passionate passive passport past pasta paste pat patch path pathetic patience patient patients
patriots patrolling pats pattern paul pay paying payment payments pays pc peace peaceful peak
pee pen penalty pencil penis penny people peoples per perceived percent percentage perfect
perfectly perform performance performing perhaps period periods permanent permanently permission
person personal personality personally perspective pet peter petition pets petty philly phoenix
phone phones photo photography photos phrase physical physically pic pick picked picking picks
pics picture pictures pie piece pieces pig pile pill pillow pills pilot pinch ping pink pint
pipe pirate pirates piss pissed pistons pit pitch pity pizza place placed placement places plain
plan plane planes planet planned planning plans plant plants plastic plate plates platform play
played player players playing playoff playoffs plays pleasant pleasantly please pleased pleasure
pledge plenty plot pls plug plus plz pm pocket pockets podcast pods poetry point pointed
pointing pointless points poison poisoning poker poking pole police policies policy polish
polite political politically politicians politics poll polls pollution poly pool poop poor
poorly pop popcorn popped popping pops popular population pork porn port portion portugal
portuguese pos position positions positive possession possibility possible possibly post posted
poster posters posting posts pot potato potential potentially pound pounding pounds poverty
powder powell power powered powerful powers pp ppl pr practically practice praise pray prayer
prayers praying pre precious prefer preference preferred pregnant prepare prepared prescription
presence present presented presents president presidential press pressing pressure pretend
pretending prettiest pretty prevent previous previously price priceless prices prick pride
priest primarily primary prime prince princess print prints prior prison prisoner private
privilege prize pro probably problem problems proceed process produce produced producers
producing product production productive products professional professionals professor profile
profit profits program programs progress progressive project projecting projects promise
promised promote promoting promotion proof propaganda proper properly property proposal props
prosecutor prospect prosperity protect protected protecting protection protest proud prove
proved proven proves provide provided provides providing proving psychiatrist psycho
psychological psychologist psychologists psychology public publicly published puck pull pulled
pulling pulls pump pun punch punish punished punishment punk pup puppy purchase pure purely
purple purpose purposes purse pursue push pushed pushing put puts putting qb qualified quality
quarter quarters queen queens question questionable questions queue quick quickly quiet quietly
quit quite quote quotes quoting rabbit race rachel racing racism racist racists radical radio
rage rail rain rainbow raise raised raising rally rambling rams ran ranch random range rank
ranked ranks rant rap rape raped raping rappaport raptors rare rarely rat rate rated rates
rather rational rats raw ray razor re reach reached reaching react reaction read readers reading
reads ready real realise realised realistic reality realization realize realized realizing
really reason reasonable reasoning reasons rebuilding recall receive received receiving recent
recently recipe reckless recognize recognized recognizing recommend recommendation recommended
record records recover recovery red reddit redditor redditors reduce reduced reducing reduction
ref refer reference references referendum referred referring refers reflect reflection
refreshing refs refuse refused refuses refusing regard regarding regardless region regional
regions register regret regrets regular regularly regulations rehab reject rejected relatable
relate related relations relationship relationships relative relatively relatives relax relaxed
relaxing release released relevant relief relieved religion religions religious rely remain
remained remains remember remembered remembering remembers remind reminded reminder reminding
remindme reminds remote remotely remove removed removing rent rental renting rep repeat
repeatedly repeating repent replace replaced replacement replied replies reply replying report
reported reporting reports repost represent representation representative representatives
represents republican republicans reputation request require required requires rescue research
reserved residents resolution resolutions resolved resort resource resources respect respected
respects respond responded responding response responses responsibility responsible rest
restaurant restaurants resting result results resume retail retailers retain retarded retire
retired retirement retreat return returned returning returns reveal revealed revenge revenue
reverse review reviews revolution reward rewarding ribs rice rich rick rid riddance ride rides
ridiculous ridiculously riding rifle right righteous rights ring rings rip ripped rise rising
risk rivals river rn road roads robbed robbery robert robot robots rock rocket rocks rocky roger
role roles roll rolled rolling rolls romance romantic roof rookie room roommate rooms root
rooting roots rope rose roster rough round rounds route routine row roy royal royals rubber
rubbish rude ruin ruined ruining ruins rule ruled rules ruling rumor rumors run running runs
rural rush russia russian rust rusty sabich sack sacrifice sad saddest sadly sadness safe safely
safer safety said saint saints sake salad salary sale sales salt salty same sample san sanctions
sand sandwich sandwiches sane sarah sarcasm sarcastic sat satan satire satisfaction satisfying
saturday sauce savage save saved saving savings saw say sayin saying says sb scale scam scandal
scar scare scared scares scarf scars scary scenario scene scenes schedule scheme school schools
science scientific scientist scientists scope score scored scoring scotland scratch scream
screamed screaming screams screen screenshot screw screwed screwing script scroll scum sea
seabass seafood seahawks seal search searching season seasons seat seats seattle sec second
seconds secrecy secret secretary secretly secrets section sections secure security see seed
seeds seeing seek seeking seem seemed seemingly seems seen sees selection self selfish sell
selling semi senate senator send sending sends senior senor sense senses sensible sensitive
sensors sent sentence sentences sentiment separate september serial series serious seriously
serve served server servers serves service services serving session sessions set sets setting
settle settled setup seven several severe sex sexist sexual sexuality sexually sexy sha shade
shadow shake shaking shall shallow shame shaming shape shaped share shared shareholders shares
sharing shark sharp shave she sheep sheet sheets shelter sheriff shes shield shift shifted shine
shining ship shipping ships shirt shit shite shitless shitpost shits shitty shock shocked
shocking shoe shoes shook shoot shooter shooting shoots shop shopping shops short shorter
shortly shorts shot shotgun shots should shoulder shoulders shouldn shout shove show showed
shower showing shown shows shrugged shut shutdown shutting shy siblings sick side sides sigh
sight sign signal signals signature signed significant significantly signing signs silence
silent silk silly silver similar similarly simple simply simultaneously sin since sincerely sing
singing single sink sins sir sister sisters sit site sites sits sitting situated situation
situations six size sized skating skill skills skin skinny skins skip skull sky slam slap slave
slavery sleep sleeping slept slight slightest slightly slip slipped slow slowly slur small
smaller smart smash smashed smell smelling smells smh smile smiled smiling smoke smoking smooth
smug snack snake snap snapped snow so soap sober social socialism socialist socialists socially
society socks soda soft softly soil sold soldier soldiers solid solo solution solve solved some
somebody someday somehow someone something sometime sometimes somewhat somewhere son song songs
sonoma sons sony soo soon sooner sooo soooo sore sorry sort sorts soul souls sound sounded
sounds soup source sources south southern soviet sox space spam spanish spare spark speak
speaker speaking speaks special species specific specifically speculation speech speed spell
spelling spend spending spent spicy spider spin spine spirit spirits spiritual spit spite split
spoil spoiled spoke spoken spokesman sponsor sport sports spot spots spray spread spreading
spring spy squad square st stabbed stable stack stacked stadium staff stage stairs stake stance
stand standard standards standing stands stanley star stare stared staring starke stars start
started starter starting starts starving state stated statement statements states stating
station stations statistics stats statue status stay stayed staying stays steady steal stealing
steam steel steelers step stepped steps stereotype steve stick stickers sticking sticks still
stinks stock stole stolen stomach stone stood stop stopped stopping stops store stores stories
storm story straight strange strangely stranger strangers strategy straw streak stream streaming
street streets strength stress stretch stretched strict strike strikes string strip stroke
strong stronger strongly struck structural structure struggle struggled struggles struggling
stuck stud student students studied studies study stuff stuffed stunned stunning stunt stupid
stupidity style sub subject subjective submit subreddit subreddits subs subscribed subtle
suburban subway succeed success successful successfully such suck sucked sucker suckers sucks
sudden suddenly sue sued suffer suffered suffering sufficient sugar suggest suggested suggesting
suggestion suggestions suggests suicide suit suits summary summer sun sunday sunglasses sunk
sunny sunset sunshine super superior supplies supply support supported supporter supporters
supporting supportive supports suppose supposed supposedly supreme sure surely surface surgery
surprise surprised surprises surprising surprisingly surrounded surrounding survey survival
survive survived survivor survivors suspect suspected suspicious swallow swear sweat sweaty
sweet sweetest sweetheart sweetie swim swimming swing switch switched switching swollen sword
sworn sydney symbol sympathy symptoms syndrome syria system systems ta table tables taco tacos
tag tagged tai tail take taken takes taking tale talent talented tales talk talked talking talks
tall tank tanks tap tape target targets tasha task taste tasted tastes tasty tattoo taught tax
taxes taxi tbf tbh td tea teach teacher teachers teaching team teammates teams tear tears tech
technical technically technology teen teenager teenagers teens teeth telephone television tell
telling tells temperature temple temporary ten tend tender tent term terminal terms terrible
terribly terrific terrified terrifying territories territory terror terrorism terrorist
terrorists test tested testify testimony texas text texting tf than thank thankful thankfully
thanks that thats the theater theaters theft their them theme themselves then theories theory
therapist therapy there therefore theres these they thick thief thin thing things think thinking
thinks third thirsty thirty this tho thoroughly those though thought thoughtful thoughts
thousand thousands thread threads threat threaten threatened threatening threats three threw
throat through throughout throw throwing thrown throws thru thumb thunder thursday thus thx
tibbets ticket tickets tie tied tier ties tiffany tiger tight tightly til till time timeline
times timing tin tinder tiny tip tips tire tired tires title tl to toast today toddler toe toes
together toilet tokhtakhounov told tom tommy tomorrow ton tonal tone tongue tonight tons tony
too took tool tools tooth top topic torn toronto torrey torricelli torture toss total totally
touch touched touches touching tough tour tourism tourist tourists tournament toward towards
tower town towns toxic toy toys track tracking tracks trade traded trading tradition traditional
traffic trafficking tragedy tragic trail trailer trails train trained training trains traitor
trans transfer transit transition translate translation transport transportation trap trapped
trash trashy travel traveling treasure treat treated treating treatment treats tree trees trend
trial tribute trick tried tries trigger triggered trinity trip triple tripping trips troll
trolling trolls troops trophy trouble troubles trubel truck trucks true truly trump trust
trusted truth try trying tsim tsing tsui tube tucker tuesday turd turkey turn turned turning
turns turtles tv tweet tweets twelve twenty twice twin twins twist twisted twitch twitter two ty
type typed types typical typically typing typo uber ugh ugly uh uk ultimate ultimately um umm un
unable unacceptable unattractive unbelievable uncle uncomfortable under underage underestimate
underground underneath underrated understand understandable understanding understands understood
underwear unemployment unethical unexpected unfair unfortunate unfortunately unhappy unicorn
union unique unironically unit united units universal universe university unknown unless unlike
unlikely unlimited unlucky unnecessary unpopular unreasonable unrelated until unusual up update
updated updates upon upper ups upset upsets upsetting upside upstairs upvote upvoted upvotes ur
urban urge us usa usage use used useful useless user username users uses using usual usually
utah utter utterly vacation vaccinate vaccinated vaccine vaccines vagina vague valid valley
valuable value valued values vampire van vancouver vanished variety various vast vault vegan
vegas vegetables vehicle vehicles veins velvet venezuela vent version very via vibe vibes vice
vicious victim victims victory vid video videos vietnam view viewed viewers views vikings vile
village villages violence violent virgin virginia virgins visa visible vision visit visited
visiting visitors vista visual vital vodka voice voices void volume volunteer volunteers vomit
vote voted voters votes voting vs vulnerable wage wages waist wait waited waiting wake waking
walk walked walking walks wall wallet walls walmart wan wanna want wanted wanting wants war warm
warming warn warned warner warning warrant wars was wash washed washing washington wasn wasnt
waste wasted wasting watch watched watches watching water wave waves way ways we weak weaker
wealth weapon weapons wear wearing wears weather web website wedding wednesday weed week weekend
weekends weekly weeks weigh weight weird weirdly weirdo welcome welfare well welp went were
weren west western wet whale whales what whatever whats whatsoever wheel wheels when whenever
where whereas wherever whether which while whilst whining white who whoa whoever whole
wholesalers wholesome whom whoops whore whose why wicked wide wife wikipedia wild wildlife will
willfully william willing willow wilson win wind window windows wine wines wing wingers wings
winner winning wins winter wipe wire wireless wisdom wise wish wished wishes wishing witch with
within without witness witnesses wives woah woke wolf wolves woman women won wonder wondered
wonderful wondering wont wood wooden woods word words wore work worked worker workers working
works world worlds worldwide worms worn worried worries worry worrying worse worship worst worth
worthless worthy would wouldn wouldnt wound wounds wow wrap wrapped wreck wrestling wrist write
writer writers writes writing written wrong wrote wtf www xbox xd ya yah yankees yard yards yay
ye yea yeah year years yeh yell yelling yellow yep yes yesterday yet yikes yo york you young
younger youngstown your youre yours yourself yourselves youth youtube youve yr yt yup zero zheng
zip zombie zone zoo
`
    .trim()
    .split(/\s+/),
)
