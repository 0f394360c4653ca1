import type { VerdictFindingCode } from '../verdict/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const verdictLv: Texts<VerdictFindingCode> = {
  'document.verdict.equipment': 'pārbaudes vietai tam nav aprīkojuma: {equipment}',
  'document.verdict.not-looked': 'to šeit varēja apskatīt ({equipment}), bet neviens neapskatīja',
  'document.verdict.not-asked': 'vadlīnijas to šeit neprasa, un neviens nav skatījies',
  'document.verdict.observed.failed': 'redzēts uz paša dokumenta ({by}): nav tā, kā jābūt',
  'document.verdict.observed.undetermined': 'redzēts uz paša dokumenta ({by}): nav skaidrs',
  'document.verdict.observed.aborted': 'apskate ({by}) tika pārtraukta',
  'document.verdict.observed.not-supported': 'dokumentam šādas pazīmes nav ({by})',
  'document.verdict.observed.differ': 'vairākas apskates deva dažādus rezultātus; skaita sliktāko',
  'document.verdict.mrz.absent': 'mašīnlasāmā zona nav dota',
  'document.verdict.mrz.aborted':
    'mašīnlasāmās zonas lasīšana pārtraukta; nolasītais par dokumentu neko nesaka',
  'document.verdict.mrz.no-zone': 'dotais nav mašīnlasāmā zona, tāpēc to nevarēja apskatīt',
  'document.verdict.mrz.no-digits': 'šī formāta zonām nav kontrolciparu',
  'document.verdict.mrz.misread':
    'ja {line}. rindas {position}. vietā {read} būtu {to}, viss būtu pareizi: salīdziniet ar dokumentu',
  'document.verdict.mrz.misread-several':
    '{count} nepareizi nolasītu rakstzīmju labojumi visu padarītu pareizu: salīdziniet ar dokumentu',
  'document.verdict.mrz.undecidable':
    '{read} {line}. rindas {position}. vietā var būt {to}: to nepateiks neviens kontrolcipars',
  'document.verdict.mrz.stray':
    '{characters} stāv viens starp lauka {field} pildzīmēm, kur jābūt pildzīmei',
  'document.verdict.mrz.born-late': 'dzimis {birth}, pēc dokumenta termiņa {expiry}',
  'document.verdict.mrz.issued-late': 'izdots {issued}, pēc termiņa beigām {expiry}',
  'document.verdict.mrz.issuer-outlived':
    '{code} tika atcelts {until}. gadā: tas šo dokumentu nevarēja izdot',
  'document.verdict.mrz.name-cut': 'vārds zonā ir saīsināts, lai gan tas ietilpst',
  'document.verdict.viz.absent': 'no vizuālās zonas nekas nav ierakstīts: neviens to nesalīdzināja',
  'document.verdict.viz.same': 'vizuālā zona sakrīt ({with}): {fields}',
  'document.verdict.viz.not-typed':
    'nav ierakstīta visa vizuālā zona: nesalīdzināti palika {fields}',
  'document.verdict.viz.differs': '{field}: vizuālajā zonā ir {printed}, {with} – {zone}',
  'document.verdict.viz.unreadable':
    '{field} nav salasāms ({with}), tāpēc vizuālā zona ar to netika salīdzināta',
  'document.verdict.viz.number-cut': 'numurs ir garāks par tā lauku zonā; tā sākums sakrīt',
  'document.verdict.viz.code-quirk':
    '{printed} un {zone} ir vienas valsts kodi, viens no tiem neregulārs',
  'document.verdict.viz.name-differs': 'vizuālajā zonā ir vārds {printed}, {with} – {zone}',
  'document.verdict.viz.name-spelling': 'vārds ({with}) rakstīts pēc noteikumiem: {rules}',
  'document.verdict.viz.name-unofficial':
    'vārds rakstīts tā, kā raksta ļaudis un kā iestādei nevajadzētu ({rules})',
  'document.verdict.viz.name-truncated':
    'vārds aizņem visu lauku un tur ir saīsināts; tas, kas tur ir, sakrīt',
  'document.verdict.viz.name-no-secondary':
    'vārds saīsināts tā, ka no dotajiem vārdiem nekas nepaliek, ko noteikumi aizliedz',
  'document.verdict.viz.name-of-state': '{state} šo vārdu nekad nav rakstījusi tā, kā tas ir zonā',
  'document.verdict.sides.differ': 'kartes abas puses nesakrīt: {fields}',
  'document.verdict.sides.one': 'dota tikai viena kartes puse, vai dati ir tikai vienā',
  'document.verdict.sides.lines': 'abu pušu rindas neveido vienu zonu',
  'document.verdict.expiry.past': 'dokumenta derīgums beidzās {date}',
  'document.verdict.expiry.prolonged':
    'pēc drukātā derīgs līdz {date}, pēc tā, ko tā valsts nolēma vēlāk, līdz {until} ({source})',
  'document.verdict.expiry.unknown': 'derīguma termiņu nevar nolasīt',
  'document.verdict.expiry.not-yet': 'to drīkst lietot no {date}',
  'document.verdict.zones.field': '{field} atšķiras: vienā dokumentā {first}, otrā {second}',
  'document.verdict.zones.name': 'vārdi atšķiras: vienā dokumentā {first}, otrā {second}',
  'document.verdict.zones.name-note': 'vārdi sakrīt, bet ne burtu pa burtam ({verdict})',
  'document.verdict.zones.absent': 'trūkst mašīnlasāmās zonas: {which}',
  'document.verdict.zones.no-passport': 'pases, kurai tas pieder, starp dokumentiem nav',
  'document.verdict.zones.which':
    'no vairākiem ceļošanas dokumentiem {document} salīdzināts ar to, kam tas atbilst vislabāk: {passport}',
  'document.verdict.chip.no-reader': 'pārbaudes vieta nevar nolasīt mikroshēmas',
  'document.verdict.chip.not-tried':
    'neviens nemēģināja nolasīt mikroshēmu, un nekas nesaka, ka tās nav',
  'document.verdict.chip.unread-electronic':
    'dokumentam ir mikroshēma ({because}), un neviens to nav nolasījis',
  'document.verdict.chip.none': 'dokumentam nav mikroshēmas ({because})',
  'document.verdict.chip.absent-unknown':
    'neviena mikroshēma neatbildēja, un nekas nesaka, vai tai jābūt',
  'document.verdict.chip.absent-electronic':
    'neviena mikroshēma neatbildēja, lai gan dokuments ir elektronisks ({because})',
  'document.verdict.chip.unexpected':
    'mikroshēma atbildēja, lai gan dokumentam tās nav ({because})',
  'document.verdict.chip.not-read': 'no mikroshēmas nekas netika nolasīts',
  'document.verdict.seal.none': 'zīmogs nav dots',
  'document.verdict.seal.without': 'zīmogā nav tā, kas jāsalīdzina: {what}',
  'document.verdict.seal.aborted': 'zīmoga skenēšana pārtraukta',
  'document.verdict.seal.several':
    'doti {count} zīmogi; katrai pārbaudei ir sliktākais no to rezultātiem',
  'document.verdict.seal.no-passport': 'pases, kuras numurs ir zīmogā, starp dokumentiem nav',
  'document.verdict.state.no-profile': 'par {state} dokumentiem šeit nekas nav zināms',
  'document.verdict.state.no-kind': 'par {state} dokumentiem ar kodu {code} šeit nekas nav zināms',
  'document.verdict.state.not-known': 'zināmais par {state} dokumentiem to nesaka: {what}',
  'document.verdict.state.needs': 'vajadzīgs dokumenta fakts, kas nav dots: {what}',
  'document.verdict.state.stale':
    'zināmais par {state} bija no jauna jāsalīdzina ar avotu pēc {date}',
  'document.verdict.validity.long':
    'derīgs no {issued} līdz {expiry}: ilgāk nekā {longest}, ko izdod {state}',
  'document.verdict.validity.future':
    'termiņš beidzas {expiry}: ar {longest}, ko izdod {state}, tas būtu izdots nākotnē',
  'document.verdict.validity.order': 'izdots {issued}, pēc termiņa beigām {expiry}',
  'document.verdict.validity.issued-late': 'izdots {issued}, pēc pārbaudes dienas',
  'document.verdict.model.before': 'izdots {issued}, pirms modeļa {model} pirmā dokumenta {from}',
  'document.verdict.model.after': 'izdots {issued}, pēc modeļa {model} pēdējā dokumenta {until}',
  'document.verdict.model.none': '{state} {issued} nav izdevusi nevienu šī dokumenta modeli',
  'document.verdict.model.unknown': 'modelis {model} nav starp zināmajiem {state} modeļiem',
  'document.verdict.series.outside': 'numurs nav nevienā sērijā, ko izsniegusi {state}',
  'document.verdict.series.date': 'numurs ir sērijā, kas {issued} netika izsniegta',
  'document.verdict.series.model': 'numurs nav nevienā modeļa {model} sērijā',
  'document.verdict.alert': '{state} ir paziņojusi par šo numuru: {kind} {reference}',
  'document.verdict.electronic.absent':
    'katram šāda veida dokumentam ir mikroshēma ({because}), un neviena neatbildēja',
  'document.verdict.electronic.unexpected':
    'nevienam šāda veida dokumentam nav mikroshēmas ({because}), un viena atbildēja',
  'document.verdict.sealed.absent':
    'katram šāda veida dokumentam kopš {since} ir zīmogs, un tas netika atrasts',
  'document.verdict.sealed.not-scanned':
    'katram šāda veida dokumentam kopš {since} ir zīmogs, un neviens to neskenēja',
  'document.verdict.sealed.other-kind':
    'atrastais zīmogs nav zināms kā šāda veida dokumenta zīmogs',
  'document.verdict.synthetic':
    '{code} ({where}) ir sintētiskās pasaules kods: nevienam īstam dokumentam tā nav',
  'document.verdict.no-code': 'valsts kods nekur netika nolasīts',
  'document.verdict.replay.unreadable': 'tas nav atkārtojuma fails: {why}',
  'document.verdict.replay.format': 'manifestam nav pareizās formas: {path}',
  'document.verdict.replay.missing': 'manifestā minētā faila {name} nav',
  'document.verdict.replay.altered':
    '{name} nav tas, kas tika ierakstīts: tā jaucējvērtība atšķiras',
  'document.verdict.replay.extra': 'fails {name} nav manifestā un tika izlaists',
  'document.verdict.replay.limit': 'tas ir lielāks par to, ko lasa ({what})',
};
