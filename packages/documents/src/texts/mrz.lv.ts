import type { MrzFindingCode } from '../mrz/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Latvian. */
export const mrzLv: Texts<MrzFindingCode> = {
  'document.mrz.format.unknown': 'šī nav mašīnlasāmā zona: {lines} rindas, rakstzīmes: {lengths}',
  'document.mrz.line.length': '{line}. rindā ir {length} rakstzīmes, nevis {expected}',
  'document.mrz.text.joined': 'rindas bija saplūdušas vienā un tika sadalītas pēc garuma',
  'document.mrz.text.tidied': 'mazie burti nolasīti kā lielie, atstarpes izlaistas',
  'document.mrz.character.foreign': '{character} mašīnlasāmajā zonā nevar būt',
  'document.mrz.character.class': '{character} šajā laukā nevar būt',
  'document.mrz.check-digit.document-number':
    'dokumenta numura kontrolcipars ir {read}; aprēķinātais ir {computed}',
  'document.mrz.check-digit.date-of-birth':
    'dzimšanas datuma kontrolcipars ir {read}; aprēķinātais ir {computed}',
  'document.mrz.check-digit.date-of-expiry':
    'derīguma termiņa kontrolcipars ir {read}; aprēķinātais ir {computed}',
  'document.mrz.check-digit.personal-number':
    'personas koda kontrolcipars ir {read}; aprēķinātais ir {computed}',
  'document.mrz.check-digit.composite':
    'kopējais kontrolcipars ir {read}; aprēķinātais ir {computed}',
  'document.mrz.check-digit.filler': 'tukša, bet obligāta lauka kontrolcipara vietā ir pildzīme',
  'document.mrz.number.absent': 'dokumenta numura nav',
  'document.mrz.number.filler-counted':
    'garā numura kontrolcipars sakrīt tikai tad, ja ieskaita pildzīmi pirms tā otrās daļas',
  'document.mrz.date.impossible': 'tāda datuma nav',
  'document.mrz.date.unknown': 'datums izdevējam nav zināms',
  'document.mrz.date.partial': 'daļa datuma izdevējam nav zināma',
  'document.mrz.date.two-centuries': 'dzimšanas gads var būt {year} vai {other}',
  'document.mrz.expired': 'dokumenta derīgums beidzās {date}',
  'document.mrz.state.unknown': 'nevienai valstij nav koda {code}',
  'document.mrz.state.former': '{code} ({name}) tika atcelts {until}. gadā',
  'document.mrz.state.outlived':
    '{code} ({name}) tika atcelts {until}. gadā, agrāk pirms termiņa beigām, nekā dokuments ir derīgs',
  'document.mrz.state.specimen': '{code} ir tikai paraugos un mācībās',
  'document.mrz.state.misplaced': '{code} ({name}) ir pilsonība un dokumentus neizdod',
  'document.mrz.quirk': 'zināma šī izdevēja īpatnība: {what} [{quirk}]',
  'document.mrz.document-code.format': 'nevienam šī formāta dokumentam nav koda {code}',
  'document.mrz.document-code.before-harmonisation':
    'pasēm, kas izdotas kopš 2028. gada, ir viens no saskaņotajiem kodiem, nevis {code}',
  'document.mrz.document-code.own-meaning':
    '{code} izdots pirms 2026. gada, kad otrā burta nozīmi noteica izdevējs',
  'document.mrz.sex.unknown': 'dzimums ir M, F vai pildzīme, nevis {code}',
  'document.mrz.sex.x': 'zonā ir X, kur standartā ir pildzīme',
  'document.mrz.name.absent': 'vārda nav',
  'document.mrz.name.no-surname': 'uzvārda (primārā identifikatora) nav',
  'document.mrz.name.groups': 'vārdam ir {groups} daļas, nevis divas',
  'document.mrz.name.stray-letter':
    '{character} stāv viens starp pildzīmēm: {character} vai pildzīme, to neatšķir neviens kontrolcipars',
  'document.mrz.name.truncated': 'vārds aizņem visu lauku un var būt nogriezts',
  'document.mrz.separator': '{character} stāv tur, kur drīkst būt tikai pildzīmes',
};
