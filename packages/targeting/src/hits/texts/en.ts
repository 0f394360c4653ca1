import type { HitTexts } from './language.ts';

/** English, to which every other language is held. */
export const englishHits: HitTexts = {
  'targeting.hit.word.same': '{traveller} is written alike.',
  'targeting.hit.word.transliteration':
    '{traveller} and {entry} are one name, written by another standard.',
  'targeting.hit.word.spelling': '{traveller} and {entry} differ by a few letters.',
  'targeting.hit.word.initial': '{traveller} and {entry}: one is the initial of the other.',
  'targeting.hit.word.truncated':
    '{traveller} and {entry}: one was cut where a document has no more room.',
  'targeting.hit.word.nickname': '{traveller} and {entry} are forms of one given name.',
  'targeting.hit.word.joined': '{traveller} and {entry}: one name writes together what is apart.',
  'targeting.hit.word.missing':
    'Only one side has this word (traveller: {traveller}; entry: {entry}). That says little.',
  'targeting.hit.word.contradicted':
    'Each has a word that the other lacks (traveller: {traveller}; entry: {entry}).',
  'targeting.hit.form.title-glued':
    'The title may be glued to the name: {traveller} was read as {read} with the title {title}.',
  'targeting.hit.form.entry-title-glued':
    'The title may be glued to the name of the entry: {entry} was read as {read} with the title {title}.',
  'targeting.hit.form.title-or-name':
    '{traveller} is also a name of its own. It was read as {read} with the title {title}.',
  'targeting.hit.form.filler': '{traveller} stands for a missing name and was left out.',
  'targeting.hit.form.letter-doubled':
    'Booking systems double a surname of one letter: {traveller} was read as {read}.',
  'targeting.hit.form.letter-in-front':
    'Booking systems put a surname of one letter before the given name: {traveller} was read as {read}.',
  'targeting.hit.birth-date.same': 'Born on the same day: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.compatible':
    'What is known of both dates of birth agrees: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.swapped':
    'Day and month of birth are swapped: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.placeholder':
    'One date of birth is a placeholder, the rest agrees: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.century':
    'The years of birth are a century apart, which may be a slip: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.digit':
    'One digit of the date of birth differs, which may be a slip: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.near':
    'The dates of birth lie within a year of each other and are not one: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.different': 'Born on another day: {traveller}; entry: {entry}.',
  'targeting.hit.birth-date.unknown':
    'A date of birth is missing (traveller: {traveller}; entry: {entry}). It would tell much.',
  'targeting.hit.document.same': 'The document number is the same.',
  'targeting.hit.document.confusable':
    'The document number is the same but for characters that are easily misread.',
  'targeting.hit.document.one-edit': 'The document number differs by one character.',
  'targeting.hit.document.different':
    'The document number is another. People have several documents in their lives.',
  'targeting.hit.document.unknown': 'There are no two document numbers to compare.',
  'targeting.hit.nationality.same': 'The nationality is the same: {traveller}; entry: {entry}.',
  'targeting.hit.nationality.different': 'The nationality is another: {traveller}; entry: {entry}.',
  'targeting.hit.nationality.unknown':
    'A nationality is missing or one of several (traveller: {traveller}; entry: {entry}).',
  'targeting.hit.chance.none':
    'In a list of {size} entries chance would give fewer than 0.01 as alike: it is no explanation.',
  'targeting.hit.chance.some':
    'In a list of {size} entries chance would give {chance} as alike: it may be the explanation.',
  'targeting.hit.chance.usual':
    'A list of {size} entries gives anybody {chance} as alike: chance explains it.',
  'targeting.hit.condition.met': 'Met: {condition}. Here: {value}.',
  'targeting.hit.condition.not-met': 'Not met: {condition}. Here: {value}.',
  'targeting.hit.condition.unknown': 'Not known: {condition}. Here: {value}.',
  'targeting.hit.exoneration.met': 'This exonerates and is met: {condition}. Here: {value}.',
  'targeting.hit.exoneration.not-met':
    'This would exonerate and is not met: {condition}. Here: {value}.',
  'targeting.hit.exoneration.unknown':
    'This would exonerate and is not known: {condition}. Here: {value}.',
  'targeting.hit.ended.entry-changed': 'Ended: the entry has changed, and is compared anew.',
  'targeting.hit.ended.entry-gone': 'Ended: the entry is no longer on a list in use.',
  'targeting.hit.ended.entry-expired': 'Ended: the term of the entry is over.',
  'targeting.hit.ended.data-changed':
    'Ended: other data of the traveller came in, and are compared anew.',
  'targeting.hit.fault.another-hit': 'The command is of another hit.',
  'targeting.hit.fault.state': 'This is not possible from where the hit stands.',
  'targeting.hit.fault.part': 'This is for a person of the unit.',
  'targeting.hit.fault.nobody': 'Nobody is named who does it.',
  'targeting.hit.fault.same-person': 'This needs another person than the one who judged.',
  'targeting.hit.fault.another-person': 'Only the person who judged takes it back.',
  'targeting.hit.fault.evidence': 'The evidence is not the one that was seen.',
  'targeting.hit.fault.reason': 'A reason in your own words is needed: a sentence, not a word.',
  'targeting.hit.fault.recipient': 'Name the authority that receives it.',
};
