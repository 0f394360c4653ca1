import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const chipLv: Texts<ChipFindingCode> = {
  'document.chip.file.empty': 'failā {file} nav neviena baita',
  'document.chip.file.tag': '{file} sākas ar tagu {found}, nevis {expected}',
  'document.chip.file.cut':
    '{file} ir nogriezts: tā garums sola vairāk nekā {length} esošos baitus',
  'document.chip.file.trailing': 'aiz {file} satura seko vēl {length} baiti',
  'document.chip.file.large': '{name} ir {length} baiti; vairāk par {most} netiek lasīts',
  'document.chip.file.unknown': '{name} nav mikroshēmas fails',
  'document.chip.file.name-differs': '{name} pēc satura ir {file}, pēc nosaukuma {named}',
  'document.chip.file.twice': '{file} dots divreiz ar tiem pašiem baitiem ({name}, {first})',
  'document.chip.file.twice-different': '{file} dots divreiz ar dažādiem baitiem ({name}, {first})',
  'document.chip.file.opaque': '{file} saturs ir paša izdevēja un netiek skaidrots',
  'document.chip.findings.many': 'vairāk nekā {kept} konstatējumu: pārējie izlaisti',
  'document.chip.reader.none': 'doti faili, un neviens lasītājs nepateica, kā mikroshēma atbildēja',
  'document.chip.presence.none': 'neviena mikroshēma neatbildēja',
  'document.chip.presence.unclear':
    'neviena mikroshēma neatbildēja, un neviens nezina, vai dokumentam tādai jābūt',
  'document.chip.presence.missing':
    'neviena mikroshēma neatbildēja, bet dokuments saka, ka tāda ir',
  'document.chip.access.aborted': 'lasīšana tika pārtraukta',
  'document.chip.access.refused': 'mikroshēma atbildēja, bet neatvērās',
  'document.chip.access.attempt': '{protocol} ar atslēgu no {password}: {outcome} {status}',
  'document.chip.access.fallback': 'PACE neizdevās, un mikroshēma atvērās ar BAC',
  'document.chip.access.zone-key':
    'zonas atslēga mikroshēmu neatvēra, kartes piekļuves numurs atvēra',
  'document.chip.object.broken': 'failā {file} objekta {tag} saturs aprauts ({why})',
  'document.chip.object.absent': 'failā {file} trūkst objekta {tag}',
  'document.chip.object.malformed': 'failā {file} objektam {tag} nav pareizas formas',
  'document.chip.object.unexpected': 'failā {file} ir {tag}, kas standartā tur nav paredzēts',
  'document.chip.count': '{file} saka {stated}, bet ir {found}',
  'document.chip.text.long': 'teksts failā {file} nogriezts pēc 65536 baitiem',
  'document.chip.text.encoding': 'teksts failā {file} nav UTF-8; tas nolasīts kā Latin-1',
  'document.chip.date.packed': 'datums failā {file} ir sapakots, divi cipari baitā',
  'document.chip.date.form': 'datums failā {file} nav datums',
  'document.chip.com.list': 'EF.COM saraksts nosauc {tag}, kas nav datu grupa vai tur ir divreiz',
  'document.chip.dg1.unreadable': 'tas, kas ir DG1, nav mašīnlasāmā zona ({length} rakstzīmes)',
  'document.chip.image.unknown': 'attēls failā {file} nav ne JPEG, ne JPEG 2000, ne PNG, ne WSQ',
  'document.chip.image.broken': 'attēla galvenē failā {file} ({format}) nav izmēra',
  'document.chip.image.large':
    'attēls failā {file} norāda {width} reiz {height} pikseļus; nolasīta tikai tā galvene',
  'document.chip.image.size-differs':
    'attēlam failā {file} ir {width} reiz {height} pikseļi; tā ieraksts saka {statedWidth} reiz {statedHeight}',
  'document.chip.biometric.record':
    'biometriskais ieraksts failā {file} neatbilst nevienam šeit zināmam standartam',
  'document.chip.biometric.length':
    'biometriskā ieraksta garumi vai skaiti failā {file} nesakrīt ({what})',
  'document.chip.detail.unlisted': 'failā {file} ir {tag}, ko tā paša saraksts nepiesaka',
  'document.chip.detail.listed-twice': '{file} saraksts nosauc {tag} divreiz',
  'document.chip.security-infos.broken': 'drošības informācija failā {file} aprauta ({why})',
  'document.chip.security-infos.info':
    'vienai drošības informācijai failā {file} nav pareizas formas',
  'document.chip.zip.cut': 'arhīvam nav satura rādītāja: tas ir nogriezts',
  'document.chip.zip.many': 'arhīvā ir vairāk nekā {kept} ierakstu; pārējie netiek skatīti',
  'document.chip.zip.path': 'ieraksta {name} ceļš ved ārā no tā mapes',
  'document.chip.zip.encrypted': 'ieraksts {name} ir šifrēts un netika nolasīts',
  'document.chip.zip.entry': 'ieraksts {name} ir bojāts vai saspiests tā, kā šeit nelasa',
  'document.chip.zip.large': 'ieraksts {name} atspiests pārsniedz {most} baitus un netika nolasīts',
  'document.chip.zip.nested': 'ieraksts {name} pats ir arhīvs un netika atvērts',
  'document.chip.zip.overlap': 'arhīva ierakstiem ir kopīgi baiti: neviens netika nolasīts',
  'document.chip.com.absent': 'EF.COM nav dots: to nevar salīdzināt ar EF.SOD',
  'document.chip.com.no-sod': 'nav drošības objekta, ar ko salīdzināt EF.COM',
  'document.chip.com.unreadable': 'EF.COM nav nolasāms',
  'document.chip.com.missing-group': 'DG{number} ir parakstīts EF.SOD, bet EF.COM nav nosaukts',
  'document.chip.com.extra-group': 'EF.COM nosauc DG{number}, kura EF.SOD nav',
  'document.chip.com.version-differs': 'EF.COM LDS versija ir {com}, EF.SOD – {sod}',
  'document.chip.com.unicode-differs': 'EF.COM Unicode versija ir {com}, EF.SOD – {sod}',
  'document.chip.com.unsigned': 'EF.COM sakrīt ar EF.SOD, kura paša paraksts nav pierādīts',
  'document.chip.hash.differs':
    '{file} nav tas, kas tika parakstīts: jaucējvērtība ({algorithm}) atšķiras',
  'document.chip.hash.no-sod': '{file} ir, bet nav drošības objekta, ar ko to salīdzināt',
  'document.chip.hash.nothing': 'nav ne {file}, ne nolasāma drošības objekta',
  'document.chip.hash.not-given': '{file} ir parakstīts EF.SOD, bet nav dots',
  'document.chip.hash.not-there': 'šim dokumentam nav {file}',
  'document.chip.hash.absent': '{file} ir parakstīts EF.SOD, bet mikroshēmā tā nav',
  'document.chip.hash.access-denied': 'mikroshēma šim lasītājam {file} nedod',
  'document.chip.hash.read-error': '{file} no mikroshēmas neizdevās nolasīt',
  'document.chip.hash.aborted': 'lasīšana tika pārtraukta pirms {file}',
  'document.chip.hash.not-listed': '{file} ir mikroshēmā, bet nav parakstīts EF.SOD',
  'document.chip.hash.unsigned':
    '{file} jaucējvērtība sakrīt ar EF.SOD, kura paša paraksts nav pierādīts',
  'document.chip.hash.algorithm': 'EF.SOD jaukšanas algoritms {oid} šeit nav zināms',
  'document.chip.hash.trailing': '{file} jaucējvērtība sakrīt bez {length} baitiem aiz tā satura',
  'document.chip.hash.appended':
    'aiz {file} satura stāv {length} baiti, kas nav aizpildījums: tos neviens nav parakstījis',
  'document.chip.hash.repeated': 'EF.SOD failam {file} ir vairāk nekā viena jaucējvērtība',
  'document.chip.mrz.absent': 'nav dota mašīnlasāmā zona, ko salīdzināt ar DG1',
  'document.chip.mrz.unreadable': 'tas, kas dots kā mašīnlasāmā zona, tāda nav',
  'document.chip.mrz.no-dg1': 'DG1 nav dots: zonu ar to nevar salīdzināt',
  'document.chip.mrz.dg1-unreadable': 'zona DG1 nav nolasāma',
  'document.chip.mrz.format-differs': 'zona ir {zone}, DG1 – {chip}',
  'document.chip.mrz.field-differs': '{field} zonā un DG1 atšķiras',
  'document.chip.mrz.check-digit-differs':
    'kontrolcipars {check} zonā un DG1 atšķiras, lai gan tas, ko tas sargā, neatšķiras',
  'document.chip.mrz.date-fillers': '{field} vienā pusē ir pildzīmes, otrā cipari',
  'document.chip.mrz.optional-differs': 'neobligātie dati zonā un DG1 atšķiras',
  'document.chip.mrz.personal-number':
    'zonā ir {printed}, kur DG1 un DG11 ir personas kods {number}',
  'document.chip.mrz.personal-number-open': 'personas kods DG11 ir {number}, bet zonā ir {printed}',
  'document.chip.mrz.personal-number-other':
    'izdevējs parakstījis {printed} kā neobligātos datus un {number} kā personas kodu DG11',
  'document.chip.mrz.one-side': 'dota tikai daļa zonas; kas ir, sakrīt ar DG1',
  'document.chip.mrz.unsigned': 'zona un DG1 sakrīt, bet paša DG1 īstums nav pierādīts',
  'document.chip.expiry.past': 'dokumenta derīgums beidzās {date}',
  'document.chip.expiry.unknown': 'derīguma termiņš nav pilnībā zināms',
  'document.chip.expiry.no-zone': 'DG1 nav zonas, no kuras ņemt derīguma termiņu',
  'document.chip.aa.no-key': 'dokumentam nav aktīvās autentifikācijas atslēgas',
  'document.chip.aa.key-not-given':
    'DG15 ir parakstīts EF.SOD, bet nav dots: aktīvo autentifikāciju nevar pārbaudīt',
  'document.chip.aa.no-transcript':
    'dokumentam ir aktīvās autentifikācijas atslēga, bet pieraksts nav dots',
  'document.chip.aa.aborted': 'aktīvā autentifikācija tika pārtraukta',
  'document.chip.aa.refused': 'mikroshēma uz aktīvās autentifikācijas izaicinājumu neatbildēja',
  'document.chip.aa.key-unreadable': 'atslēga DG15 nav nolasāma',
  'document.chip.aa.key-unsigned':
    'aktīvā autentifikācija sakrīt ar DG15 atslēgu, par kuru nav pierādīts, ka tā ir izdevēja',
  'document.chip.aa.key-missing':
    'dots aktīvās autentifikācijas pieraksts, bet dokumentam tai nav atslēgas',
  'document.chip.aa.invalid':
    'mikroshēmas atbilde nav izaicinājuma paraksts ar DG15 atslēgu ({why})',
  'document.chip.aa.unsupported': 'aktīvās autentifikācijas algoritms šeit nav atbalstīts ({why})',
  'document.chip.aa.challenge-length': 'izaicinājumā ir {length} baiti, nevis 8',
  'document.chip.aa.hash-not-stated':
    'DG14 nesaka, kura jaukšanas funkcija pieder eliptiskajai atslēgai; {hash} der',
  'document.chip.aa.hash-differs': 'DG14 saka {stated}, mikroshēma lietoja {hash}',
  'document.chip.aa.der': 'mikroshēma ECDSA parakstu deva kā DER, nevis kā r un s',
  'document.chip.aa.trailer': 'paraksta beigas nosauc {hash}',
  'document.chip.ca.no-key': 'dokumentam nav mikroshēmas autentifikācijas atslēgas',
  'document.chip.ca.key-not-given':
    'DG14 ir parakstīts EF.SOD, bet nav dots: mikroshēmas autentifikāciju nevar pārbaudīt',
  'document.chip.ca.no-transcript':
    'dokumentam ir mikroshēmas autentifikācijas atslēga, bet pieraksts nav dots',
  'document.chip.ca.aborted': 'mikroshēmas autentifikācija tika pārtraukta',
  'document.chip.ca.refused': 'mikroshēma mikroshēmas autentifikāciju neveica',
  'document.chip.ca.key-missing': 'pieraksts lieto atslēgu, kuras dokumentam nav',
  'document.chip.ca.key-unreadable': 'mikroshēmas autentifikācijas atslēga nav nolasāma ({why})',
  'document.chip.ca.key-unsigned':
    'mikroshēmas autentifikācija sakrīt ar atslēgu, par kuru nav pierādīts, ka tā ir izdevēja',
  'document.chip.ca.protocol': '{oid} nav šeit zināms mikroshēmas autentifikācijas protokols',
  'document.chip.ca.protocol-not-offered': 'dokuments nepiedāvā pieraksta protokolu {oid}',
  'document.chip.ca.agreement':
    'lasītāja īslaicīgās atslēgas pierakstā nesader ne savā starpā, ne ar mikroshēmas atslēgu',
  'document.chip.ca.mac':
    'mikroshēmas pirmā aizsargātā atbilde nav apstiprināma: tai nav privātās atslēgas',
  'document.chip.ca.command-mac':
    'paša lasītāja aizsargātā komanda nav apstiprināma: pieraksts nav no šīs atslēgas',
  'document.chip.ca.exchange': 'apmaiņa pierakstā nav drošā ziņojumapmaiņa',
  'document.chip.ca.token': 'mikroshēmas marķieris nav apstiprināms: tai nav privātās atslēgas',
  'document.chip.ca.evidence-of-reader':
    'mikroshēmas autentifikācija pārliecina lasītāju, kas to veica, un nevienu citu',
  'document.chip.cam.no-transcript':
    'nav dots pieraksts par PACE ar mikroshēmas autentifikācijas kartējumu',
  'document.chip.cam.aborted': 'PACE ar mikroshēmas autentifikācijas kartējumu tika pārtraukts',
  'document.chip.cam.refused': 'mikroshēma PACE ar mikroshēmas autentifikācijas kartējumu neveica',
  'document.chip.cam.no-key':
    'EF.CardSecurity ar mikroshēmas autentifikācijas kartējuma atslēgu nav dots',
  'document.chip.cam.key-unsigned':
    'mikroshēmas autentifikācijas kartējums sakrīt ar atslēgu, kuras EF.CardSecurity nav pierādīts',
  'document.chip.cam.key-unbound':
    'mikroshēmas autentifikācijas kartējums sakrīt ar atslēgu, kuras nav parakstītā DG14: tā var būt cita dokumenta atslēga',
  'document.chip.cam.invalid':
    'mikroshēmas autentifikācijas dati no tās atslēgas neved pie tās kartējuma atslēgas',
  'document.chip.card-security.absent': 'EF.CardSecurity nav dots',
  'document.chip.card-security.malformed': 'EF.CardSecurity nav parakstīti dati ({why})',
  'document.chip.card-security.content-type': 'EF.CardSecurity satura tips ir {oid}',
  'document.chip.card-security.key-differs':
    'EF.CardSecurity atslēga atšķiras no tās, kurai DG14 ir tas pats identifikators',
  'document.chip.card-security.info-missing': 'failā {file} ir {oid}, kura EF.CardSecurity nav',
  'document.chip.card-access.absent': 'EF.CardAccess nav dots',
  'document.chip.card-access.missing':
    'čipam nav EF.CardAccess, bet tā parakstītais DG14 saka, ka tas piedāvā PACE',
  'document.chip.card-access.left-out':
    'EF.CardAccess nav dots, bet parakstītais DG14 saka, ka čips piedāvā PACE',
  'document.chip.card-access.without-dg14':
    'EF.CardAccess ir, bet EF.SOD nav DG14, kas to varētu apstiprināt',
  'document.chip.card-access.info-left-out':
    'DG14 ir {oid} PACE vajadzībām, ko EF.CardAccess nepiedāvā',
  'document.chip.card-access.no-dg14': 'nav dots DG14, ar ko salīdzināt EF.CardAccess',
  'document.chip.card-access.info-missing': 'EF.CardAccess ir {oid}, ko DG14 neapstiprina',
  'document.chip.card-access.unsigned': 'EF.CardAccess sakrīt ar DG14, kura īstums nav pierādīts',
  'document.chip.transcript.json': '{name} nav pieraksts: tas nav JSON',
  'document.chip.transcript.form': '{name} nav pieraksts formātā amirani.chip-transcript/1: {path}',
  'document.chip.transcript.twice':
    '{part} ir {count} pierakstos, mikroshēmu pierāda {held}; skaita sliktāko atbildi',
  'document.sod.absent': 'EF.SOD nav dots: no mikroshēmas neko nevar pierādīt',
  'document.sod.aborted': 'lasīšana tika pārtraukta pirms EF.SOD',
  'document.sod.wrapper': 'EF.SOD ir bez sava taga 77',
  'document.sod.trailing': 'aiz EF.SOD satura seko vēl {length} baiti',
  'document.sod.version': 'EF.SOD parakstīto datu versija ir {version}, nevis 3',
  'document.sod.malformed': 'EF.SOD nav parakstīti dati ({why})',
  'document.sod.content-type': 'satura tips {oid} nav drošības objekta tips',
  'document.sod.content-type-legacy':
    'satura tips ir {oid}; īstos dokumentos tas mēdz būt standartā noteiktā tipa vietā',
  'document.sod.content.absent': 'drošības objektā nav satura',
  'document.sod.content.malformed': 'drošības objekta saturam nav pareizas formas ({why})',
  'document.sod.content.version':
    'drošības objekta versija ir {version}, un tā versiju informācija: {info}',
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
  'document.sod.certificate-outside': 'parakstītāja sertifikāta EF.SOD nav; {name} der',
  'document.sod.certificate-missing': 'parakstītāja sertifikāta nav EF.SOD, un tas nav arī dots',
};
