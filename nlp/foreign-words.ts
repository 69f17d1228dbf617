/**
 * Function words and everyday words of other languages in Latin letters, without accents (texts are
 * folded first), by which a sentence is seen to be not English. Words that are English too (`die`,
 * `no`, `me`, `was`) are left out. Picked by hand.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'und der das ich ist nicht ein eine einen mit auf auch wie aber wenn mich mir dich dir sie wir ihr sind habe haben hat kann sehr noch schon nur mein meine weil wird werden fur uber heute immer alles nichts traurig mude gut angst zu dem den vom zum bei nach mehr wieder doch gar kein keine',
  es: 'el la los las que de en un una por para con muy pero estoy estas esta soy eres es mi tu su yo ella nosotros porque cuando como donde hoy siempre nada todo mas hay tengo tiene siento quiero puedo feliz triste gracias hola si ya del al lo le se te nos ser hacer mucho bien',
  fr: 'le la les des du de et est je tu il elle nous vous ils que qui ne pas plus dans sur avec pour mais suis es sont ai avez tres moi toi mon ma mes une un ce cette ca tout rien aujourd hui toujours jamais bien merci bonjour triste heureux quoi comme fait faire quand c j',
  it: 'il lo la gli le di che e non un una per con sono sei mi ti si ma come quando dove molto piu questo questa oggi sempre niente tutto anche ho hai ha della del alla triste felice grazie ciao io lei noi perche cosa bene stanco',
  pt: 'o os as de que e nao um uma para com muito mas estou esta sou voce eu ele ela nos por porque quando como onde hoje sempre nada tudo mais meu minha seu tenho tem obrigado triste feliz isso bem do da ao',
  nl: 'het een en ik je jij niet van dat die met voor maar ook zijn heb heeft kan zeer nog wel mijn jouw wij zij hun omdat waar vandaag altijd niets alles heel goed verdrietig moe ben bent naar er om bij',
  scandinavian:
    'jag du han hon vi ni och att det som inte pa med for ar har kan mycket bara min mitt idag alltid jeg ikke og er deg meg til av en et hva noe veldig bare hvor aldri ingen nagot sa men om',
  pl: 'jest nie sie i w na ze to jak ale mnie mam jestem bardzo moj moja czy tak dla od po przez tylko juz dzis zawsze nic wszystko co ja ty smutny',
  cs: 'je ne se a ze to jak ale mne jsem jsi velmi moje pro od po jen uz dnes vsechno nic co ja ty neni smutny',
  tr: 've bir bu ben sen o cok degil icin ama ne var yok gibi daha kadar bana seni beni mutlu uzgun bugun her hic nasil degilim istiyorum',
  id: 'aku saya kamu dia yang dan di ke dari ini itu tidak bukan sangat sekali untuk dengan karena tapi ada sudah akan bisa hari sedih senang sekarang gak banget juga',
  tl: 'ako ikaw siya kami tayo ang ng mga sa na hindi ay at ko mo kasi lang naman po opo ngayon masaya malungkot',
  vi: 'toi ban khong la va cua cho nhung rat dang hom nay duoc mot nguoi cam thay buon',
  ro: 'si nu este sunt eu tu ea noi cu pentru dar foarte acum asta ce cand unde mai mult trist fericit mine tine',
  fi: 'mina sina han ja on ei ole mutta kun niin etta se tama olen olet surullinen iloinen todella paljon',
  hu: 'es nem hogy egy az van vagyok de nagyon mert csak mint meg szomoru boldog',
}

/** The words that are English as well, so that they prove nothing. */
const ENGLISH_TOO = new Set(
  'a an i o e is me so man hen no we was die as do at on in to or he be by us am all for den men dig hat bad gut sin son via per come made sale time more pour chat main fine sole mute care dire note pro con hun er om van hui mine tine sei seen case camp du la et de es si ha kan ma ben bent ham tin sang war art rat gift hell bald fast arm brief stern wand regal rot see tag chef net even over open week dan rank pan an elk been want under last gas hoe at mag van nay hom meg han po mo ko tai era sa so toi may ban da mi ti moi ye it y c j d s t en un e'.split(
    ' ',
  ),
)

export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE)
    .flatMap((words) => words.split(' '))
    .filter((word) => !ENGLISH_TOO.has(word)),
)
