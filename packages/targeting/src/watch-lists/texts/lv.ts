import type { ListTexts } from './language.ts';

/** Latvian. */
export const latvian: ListTexts = {
  'watch-list.file.encoding':
    'Fails nav rakstīts UTF-8 kodējumā: to rāda baits {byte}. Tas izskatās pēc {looksLike}; norādiet to, un fails tiks lasīts vēlreiz.',
  'watch-list.file.read-as': 'Fails nolasīts kā {encoding}.',
  'watch-list.file.format': 'Šis ir cita veida fails: gaidīts {expected}, atrasts {found}.',
  'watch-list.file.empty':
    'Failā nav neviena ieraksta. Lai sarakstu izbeigtu, izņemiet to no lietošanas.',
  'watch-list.file.cut': 'Fails beidzas pusvārdā: tas nav saņemts pilnībā.',
  'watch-list.file.doctype': 'Failā deklarēts dokumenta tips. Šādus failus nelasa.',
  'watch-list.file.markup': 'Šeit XML ir bojāts; neviens nezina, kam pieder tālākās vērtības.',
  'watch-list.file.header':
    'Pirmajā rindā jābūt kolonnu nosaukumiem: id un vārds, dokuments vai reģistrācijas numurs. Tajā ir {columns} kolonnas.',
  'watch-list.file.column-unknown': 'Kolonna {column} netiek lasīta.',
  'watch-list.file.column-twice': 'Kolonna {column} ir divreiz.',
  'watch-list.file.too-many': 'Failā ir vairāk nekā {most} ierakstu.',
  'watch-list.file.refused':
    'Nācās noraidīt vairāk nekā {most} ierakstu. Vai tas ir pareizais fails?',
  'watch-list.row.columns': 'Rindā ir {count} šūnas, nevis {expected}.',
  'watch-list.row.shifted': 'Sākot ar kolonnu {column}, šūnas ir nobīdījušās par vienu.',
  'watch-list.row.quote': 'Pēdiņas nav aizvērtas vai aizvērtas nevietā; rindas: {lines}.',
  'watch-list.row.too-long': 'Garāks vai ar vairāk vērtībām nekā jebkurš ieraksts: {field}.',
  'watch-list.row.json': 'Šī rinda nav JSON objekts ar id, schema un properties.',
  'watch-list.row.id-missing': 'Ierakstam nav identifikatora.',
  'watch-list.row.id-twice': 'Šis identifikators jau ir {line}. rindā; spēkā ir tā.',
  'watch-list.row.nothing-to-match': 'Nav nekā, pēc kā atrast: {kind}.',
  'watch-list.row.not-sought': 'Nav meklēta persona, dokuments vai priekšmets: {what}.',
  'watch-list.row.expired': 'Termiņš beidzies {day}.',
  'watch-list.row.holder-missing': 'Šī dokumenta turētāja failā nav.',
  'watch-list.value.kind': 'Veids nav ne person, ne document, ne object.',
  'watch-list.value.birth-date': 'Dzimšanas datumu nevar nolasīt; ieraksts ir spēkā bez tā.',
  'watch-list.value.birth-date-two-ways':
    'Dzimšanas datumu var nolasīt kā divas dienas. Kura ir pareizā? Meklē abas, līdz failā tas rakstīts kā 1969-05-07.',
  'watch-list.value.state': 'Valsts nav zināma; ieraksts ir spēkā bez tās.',
  'watch-list.value.document': 'Tas nav dokumenta numurs ({kind}); ieraksts ir spēkā bez tā.',
  'watch-list.value.day': 'Laukā {field} nav tādas dienas; rakstiet šādi: 2026-03-31.',
  'watch-list.value.garbled':
    'Vārda burti ceļā sabojāti: fails rakstīts vienā kodējumā un lasīts citā.',
  'watch-list.value.ground': 'Tāda pamata nav.',
  'watch-list.value.instruction': 'Tāda norādījuma nav.',
  'watch-list.value.ground-about': 'Pamats {ground} neattiecas uz: {kind}.',
  'watch-list.value.ground-purpose': 'Pamats {ground} neļauj to, kam sarakstu lieto.',
  'watch-list.list.id': 'Atslēgā ir mazie burti, cipari un defises, un tā sākas ar burtu.',
  'watch-list.list.title': 'Sarakstam nav nosaukuma.',
  'watch-list.list.owner': 'Par sarakstu neviens neatbild: norādiet atbildīgo.',
  'watch-list.list.source': 'Norādiet, kam saraksts pieder un no kurienes tas nāk.',
  'watch-list.list.category':
    'Ar pamatu {ground} sarakstam nav kategorijas {category}: ir meklēto un brīdinājumu saraksti, un nekādi citi.',
  'watch-list.list.ground': 'Nav pamata {ground}.',
  'watch-list.list.purpose': 'Norādiet, kam sarakstu lieto.',
  'watch-list.list.purpose-not-allowed': 'Pamats {ground} neļauj mērķi {purpose}.',
  'watch-list.list.offence':
    'Lai salīdzinātu pasažierus, nosauciet nodarījumus: terorismu vai kādu no II pielikuma.',
  'watch-list.list.term': 'Termiņa nav: pirmajai dienai jābūt pirms pēdējās.',
  'watch-list.list.term-long': 'Ar pamatu {ground} saraksta termiņš ir ne vairāk kā {years} gadi.',
};
