import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const chipLv: Texts<ChipFindingCode> = {
  'document.chip.file.empty': '{file} nav neviena baita',
  'document.chip.file.tag': '{file} sākas ar birku {found}, nevis {expected}',
  'document.chip.file.cut': '{file} ir nogriezts: tā garums saka vairāk nekā esošie {length} baiti',
  'document.chip.file.trailing': 'aiz {file} satura seko vēl {length} baiti',
  'document.chip.file.large': '{name} ir {length} baiti; vairāk par {most} nelasa',
  'document.chip.file.unknown': '{name} nav mikroshēmas datne',
  'document.chip.file.name-differs': '{name} pēc satura ir {file}, pēc nosaukuma {named}',
  'document.chip.file.twice': '{file} dots divreiz ar tiem pašiem baitiem ({name}, {first})',
  'document.chip.file.twice-different': '{file} dots divreiz ar dažādiem baitiem ({name}, {first})',
  'document.chip.file.opaque': '{file} saturs ir izdevēja paša un netiek skaidrots',
  'document.chip.findings.many': 'vairāk nekā {kept} piezīmju; pārējās izlaistas',
  'document.chip.reader.none':
    'datnes ir dotas, un neviens lasītājs nav teicis, kā mikroshēma atbildēja',
  'document.chip.presence.none': 'neviena mikroshēma neatbildēja',
  'document.chip.presence.unclear':
    'neviena mikroshēma neatbildēja, un nav zināms, vai dokumentam tai jābūt',
  'document.chip.presence.missing':
    'neviena mikroshēma neatbildēja, lai gan dokuments saka, ka tā ir',
  'document.chip.access.aborted': 'lasīšana pārtraukta',
  'document.chip.access.refused': 'mikroshēma atbildēja, bet neatvērās',
  'document.chip.object.broken': '{file} objekta {tag} saturs ir aprauts ({why})',
  'document.chip.object.absent': '{file} trūkst objekta {tag}',
  'document.chip.object.malformed': '{file} objektam {tag} nav savas formas',
  'document.chip.object.unexpected': '{file} ir {tag}, kura tur pēc standarta nav',
  'document.chip.count': '{file} saka {stated}, bet ir {found}',
  'document.chip.text.long': 'teksts {file} nogriezts pēc 65536 baitiem',
  'document.chip.text.encoding': 'teksts {file} nav UTF-8; nolasīts kā Latin-1',
  'document.chip.date.packed': 'datums {file} ir sapakots, divi cipari baitā',
  'document.chip.date.form': 'datums {file} nav datums',
  'document.chip.com.list': 'EF.COM saraksts nosauc {tag}, kas nav datu grupa vai ir divreiz',
  'document.chip.dg1.unreadable': 'DG1 nav mašīnlasāmās zonas ({length} rakstzīmes)',
  'document.chip.image.unknown': 'attēls {file} nav ne JPEG, ne JPEG 2000, ne PNG, ne WSQ',
  'document.chip.image.broken': 'attēla {file} galvenē ({format}) nav izmēra',
  'document.chip.image.large':
    'attēls {file} saka {width} × {height} pikseļu; nolasīta tikai galvene',
  'document.chip.image.size-differs':
    'attēlam {file} ir {width} × {height} pikseļu; tā ieraksts saka {statedWidth} × {statedHeight}',
  'document.chip.biometric.record':
    'biometriskais ieraksts {file} neatbilst nevienam šeit zināmam standartam',
  'document.chip.biometric.length':
    'biometriskā ieraksta {file} garumi vai skaiti nesakrīt ({what})',
  'document.chip.detail.unlisted': '{file} ir {tag}, ko tā paša saraksts nepiesaka',
  'document.chip.detail.listed-twice': '{file} saraksts nosauc {tag} divreiz',
  'document.chip.security-infos.broken': 'drošības informācija {file} ir aprauta ({why})',
  'document.chip.security-infos.info': 'vienai drošības informācijai {file} nav savas formas',
  'document.chip.zip.cut': 'arhīvam nav satura rādītāja: tas ir nogriezts',
  'document.chip.zip.many': 'arhīvā ir vairāk nekā {kept} ierakstu; pārējie netika apskatīti',
  'document.chip.zip.path': 'ieraksta {name} ceļš ved ārā no tā mapes',
  'document.chip.zip.encrypted': 'ieraksts {name} ir šifrēts un netika nolasīts',
  'document.chip.zip.entry': 'ieraksts {name} ir bojāts vai iepakots veidā, ko nelasa',
  'document.chip.zip.large':
    'ieraksts {name} izpakots ir vairāk par {most} baitiem un netika nolasīts',
  'document.chip.zip.nested': 'ieraksts {name} pats ir arhīvs un netika atvērts',
  'document.chip.com.absent': 'EF.COM nav dots: to nevar salīdzināt ar EF.SOD',
  'document.chip.com.no-sod': 'nav drošības objekta, ar ko salīdzināt EF.COM',
  'document.chip.com.unreadable': 'EF.COM nevar nolasīt',
  'document.chip.com.missing-group': 'DG{number} ir parakstīta EF.SOD, bet nav nosaukta EF.COM',
  'document.chip.com.extra-group': 'EF.COM nosauc DG{number}, kuras EF.SOD nav',
  'document.chip.com.version-differs': 'EF.COM LDS versija ir {com}, EF.SOD {sod}',
  'document.chip.com.unicode-differs': 'EF.COM Unicode versija ir {com}, EF.SOD {sod}',
  'document.chip.com.unsigned': 'EF.COM sakrīt ar EF.SOD, kura paša paraksts nav pierādīts',
  'document.chip.hash.differs':
    '{file} nav tas, kas tika parakstīts: tā jaucējvērtība ({algorithm}) atšķiras',
  'document.chip.hash.no-sod': '{file} ir, bet nav drošības objekta, ar ko to salīdzināt',
  'document.chip.hash.nothing': 'nav dots ne {file}, ne drošības objekts',
  'document.chip.hash.not-given': '{file} ir parakstīts EF.SOD un nav dots',
  'document.chip.hash.not-there': 'šim dokumentam nav {file}',
  'document.chip.hash.absent': '{file} ir parakstīts EF.SOD, bet mikroshēmā tā nav',
  'document.chip.hash.access-denied': 'mikroshēma {file} šim lasītājam nedod',
  'document.chip.hash.read-error': '{file} no mikroshēmas nevarēja nolasīt',
  'document.chip.hash.aborted': 'lasīšana pārtraukta pirms {file}',
  'document.chip.hash.not-listed': '{file} ir mikroshēmā, bet nav parakstīts EF.SOD',
  'document.chip.hash.unsigned':
    '{file} jaucējvērtība sakrīt ar EF.SOD, kura paša paraksts nav pierādīts',
  'document.chip.hash.algorithm': 'EF.SOD jaucējalgoritms {oid} šeit nav zināms',
  'document.chip.hash.trailing': '{file} jaucējvērtība sakrīt bez {length} baitiem aiz tā satura',
  'document.chip.hash.repeated': 'EF.SOD ir vairāk nekā viena jaucējvērtība: {file}',
  'document.chip.mrz.absent': 'nav dota mašīnlasāmā zona, ko salīdzināt ar DG1',
  'document.chip.mrz.unreadable': 'par mašīnlasāmo zonu dotais tāda nav',
  'document.chip.mrz.no-dg1': 'DG1 nav dota: zonu ar to nevar salīdzināt',
  'document.chip.mrz.dg1-unreadable': 'DG1 zonu nevar nolasīt',
  'document.chip.mrz.format-differs': 'zona ir {zone}, DG1 {chip}',
  'document.chip.mrz.field-differs': '{field} zonā un DG1 atšķiras',
  'document.chip.mrz.check-digit-differs':
    'kontrolcipars {check} zonā un DG1 atšķiras, lai gan tas, ko tas sargā, neatšķiras',
  'document.chip.mrz.date-fillers': '{field}: vienā pusē ir pildzīmes, otrā cipari',
  'document.chip.mrz.optional-differs': 'neobligātie dati zonā un DG1 atšķiras',
  'document.chip.mrz.one-side': 'dota tikai daļa zonas; tas, kas ir, sakrīt ar DG1',
  'document.chip.mrz.unsigned': 'zona un DG1 sakrīt, bet pašas DG1 īstums nav pierādīts',
  'document.chip.expiry.past': 'dokumenta derīgums beidzās {date}',
  'document.chip.expiry.unknown': 'derīguma termiņš nav pilnībā zināms',
  'document.chip.expiry.no-zone': 'DG1 nav zonas, no kuras ņemt derīguma termiņu',
  'document.chip.aa.no-key': 'dokumentam nav aktīvās autentifikācijas atslēgas',
  'document.chip.aa.key-not-given':
    'DG15 ir parakstīta EF.SOD un nav dota: aktīvo autentifikāciju nevar pārbaudīt',
  'document.chip.aa.no-transcript':
    'dokumentam ir aktīvās autentifikācijas atslēga, bet pieraksts nav dots',
  'document.chip.aa.aborted': 'aktīvā autentifikācija pārtraukta',
  'document.chip.aa.refused': 'mikroshēma uz aktīvās autentifikācijas izaicinājumu neatbildēja',
  'document.chip.aa.key-unreadable': 'DG15 atslēgu nevar nolasīt',
  'document.chip.aa.key-unsigned':
    'aktīvā autentifikācija sakrīt ar DG15 atslēgu, par kuru nav pierādīts, ka tā ir izdevēja',
  'document.chip.aa.key-missing':
    'dots aktīvās autentifikācijas pieraksts, bet dokumentam tās atslēgas nav',
  'document.chip.aa.invalid':
    'mikroshēmas atbilde nav izaicinājuma paraksts ar DG15 atslēgu ({why})',
  'document.chip.aa.unsupported': 'aktīvās autentifikācijas algoritms šeit nav atbalstīts ({why})',
  'document.chip.aa.challenge-length': 'izaicinājumam ir {length} baiti, nevis 8',
  'document.chip.aa.hash-not-stated':
    'DG14 nesaka, kura jaucējfunkcija pieder eliptiskajai atslēgai; der {hash}',
  'document.chip.aa.hash-differs': 'DG14 saka {stated}, mikroshēma lietoja {hash}',
  'document.chip.aa.der': 'mikroshēma ECDSA parakstu deva DER formā, nevis kā r un s',
  'document.chip.aa.trailer': 'paraksta noslēgums nosauc {hash}',
  'document.chip.ca.no-key': 'dokumentam nav mikroshēmas autentifikācijas atslēgas',
  'document.chip.ca.key-not-given':
    'DG14 ir parakstīta EF.SOD un nav dota: mikroshēmas autentifikāciju nevar pārbaudīt',
  'document.chip.ca.no-transcript':
    'dokumentam ir mikroshēmas autentifikācijas atslēga, bet pieraksts nav dots',
  'document.chip.ca.aborted': 'mikroshēmas autentifikācija pārtraukta',
  'document.chip.ca.refused': 'mikroshēma neveica mikroshēmas autentifikāciju',
  'document.chip.ca.key-missing': 'pierakstā lietota atslēga, kuras dokumentam nav',
  'document.chip.ca.key-unreadable': 'mikroshēmas autentifikācijas atslēgu nevar nolasīt ({why})',
  'document.chip.ca.key-unsigned':
    'mikroshēmas autentifikācija sakrīt ar atslēgu, par kuru nav pierādīts, ka tā ir izdevēja',
  'document.chip.ca.protocol': '{oid} nav šeit zināms mikroshēmas autentifikācijas protokols',
  'document.chip.ca.protocol-not-offered': 'dokuments nepiedāvā pieraksta protokolu {oid}',
  'document.chip.ca.agreement':
    'lasītāja īslaicīgās atslēgas pierakstā neder ne viena otrai, ne mikroshēmas atslēgai',
  'document.chip.ca.mac':
    'mikroshēmas pirmā aizsargātā atbilde neapstiprinās: tai nav privātās atslēgas',
  'document.chip.ca.command-mac':
    'paša lasītāja aizsargātā komanda neapstiprinās: pieraksts nav ar šo atslēgu',
  'document.chip.ca.exchange': 'apmaiņa pierakstā nav aizsargāta ziņapmaiņa',
  'document.chip.ca.token': 'mikroshēmas marķieris neapstiprinās: tai nav privātās atslēgas',
  'document.chip.ca.evidence-of-reader':
    'mikroshēmas autentifikācija pārliecina lasītāju, kas to veica, un nevienu citu',
  'document.chip.cam.no-transcript':
    'nav dots PACE pieraksts ar mikroshēmas autentifikācijas kartēšanu',
  'document.chip.cam.aborted': 'PACE ar mikroshēmas autentifikācijas kartēšanu pārtraukts',
  'document.chip.cam.refused': 'mikroshēma neveica PACE ar mikroshēmas autentifikācijas kartēšanu',
  'document.chip.cam.no-key': 'nav dots EF.CardSecurity ar kartēšanas atslēgu',
  'document.chip.cam.key-unsigned':
    'mikroshēmas autentifikācijas kartēšana sakrīt ar atslēgu, kuras EF.CardSecurity nav pierādīts',
  'document.chip.cam.invalid':
    'mikroshēmas autentifikācijas dati neved no mikroshēmas atslēgas uz tās kartēšanas atslēgu',
  'document.chip.card-security.absent': 'EF.CardSecurity nav dots',
  'document.chip.card-security.malformed': 'EF.CardSecurity nav parakstīti dati ({why})',
  'document.chip.card-security.content-type': 'EF.CardSecurity satura tips ir {oid}',
  'document.chip.card-security.key-differs':
    'EF.CardSecurity atslēga atšķiras no DG14 atslēgas ar to pašu identifikatoru',
  'document.chip.card-security.info-missing': '{file} ir {oid}, kura EF.CardSecurity nav',
  'document.chip.card-access.absent': 'EF.CardAccess nav dots',
  'document.chip.card-access.no-dg14': 'DG14 nav dota, lai ar to salīdzinātu EF.CardAccess',
  'document.chip.card-access.info-missing': 'EF.CardAccess ir {oid}, ko DG14 neapstiprina',
  'document.chip.card-access.unsigned': 'EF.CardAccess sakrīt ar DG14, kuras īstums nav pierādīts',
  'document.chip.transcript.json': '{name} nav pieraksts: tas nav JSON',
  'document.chip.transcript.form': '{name} nav formāta amirani.chip-transcript/1 pieraksts: {path}',
  'document.chip.transcript.twice': '{part} ir vairākos pierakstos; skaita pirmo',
  'document.sod.absent': 'EF.SOD nav dots: neko no mikroshēmas nevar pierādīt',
  'document.sod.aborted': 'lasīšana pārtraukta pirms EF.SOD',
  'document.sod.wrapper': 'EF.SOD ir bez savas birkas 77',
  'document.sod.trailing': 'aiz EF.SOD satura seko vēl {length} baiti',
  'document.sod.version': 'EF.SOD parakstīto datu versija ir {version}, nevis 3',
  'document.sod.malformed': 'EF.SOD nav parakstīti dati ({why})',
  'document.sod.content-type': 'satura tips {oid} drošības objektam nav',
  'document.sod.content-type-legacy':
    'satura tips ir {oid}, kāds īstiem dokumentiem ir standarta tipa vietā',
  'document.sod.content.absent': 'drošības objektā nav satura',
  'document.sod.content.malformed': 'drošības objekta saturam nav savas formas ({why})',
  'document.sod.content.version':
    'drošības objekta versija ir {version}, bet versijas informācija {info}',
  'document.sod.content.count': 'drošības objektā ir {count} datu grupu jaucējvērtības',
  'document.sod.content.group': 'drošības objektā ir datu grupas {number} jaucējvērtība',
  'document.sod.content.group-twice': 'drošības objektā ir divas DG{number} jaucējvērtības',
  'document.sod.content.mandatory':
    'drošības objektā nav DG{number} jaucējvērtības, kas ir katram dokumentam',
  'document.sod.content.hash-length':
    'DG{number} jaucējvērtībai ir {length} baiti; {algorithm} ir {expected}',
  'document.sod.content.hash-outdated':
    'drošības objekts lieto {algorithm}, ko vairs nedrīkst lietot',
  'document.sod.signers': 'drošības objektam ir {count} parakstītāji',
  'document.sod.signer-absent': 'drošības objektu neviens nav parakstījis',
  'document.sod.given-twice': 'doti divi dažādi drošības objekti; pārbauda pirmo',
  'document.sod.certificate-outside': 'parakstītāja sertifikāta EF.SOD nav; der {name}',
  'document.sod.certificate-missing': 'parakstītāja sertifikāta nav EF.SOD, un tas nav arī dots',
};
