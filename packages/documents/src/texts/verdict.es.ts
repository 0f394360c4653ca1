import type { VerdictFindingCode } from '../verdict/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Spanish. */
export const verdictEs: Texts<VerdictFindingCode> = {
  'document.verdict.equipment': 'el lugar de inspección no tiene equipo para ello: {equipment}',
  'document.verdict.not-looked': 'aquí se podría haber mirado ({equipment}), y no se miró',
  'document.verdict.not-asked': 'la guía no lo pide aquí, y nadie lo miró',
  'document.verdict.observed.failed':
    'visto en el propio documento por {by}: no es como debería ser',
  'document.verdict.observed.undetermined': 'visto en el propio documento por {by}: no concluyente',
  'document.verdict.observed.aborted': 'la mirada por {by} fue interrumpida',
  'document.verdict.observed.not-supported': 'el documento no tiene tal rasgo, dice {by}',
  'document.verdict.observed.differ':
    'varias miradas llegaron a resultados distintos; cuenta el peor',
  'document.verdict.mrz.absent': 'no se dio ninguna zona de lectura mecánica',
  'document.verdict.mrz.aborted':
    'la lectura de la zona de lectura mecánica se interrumpió; lo leído no dice nada del documento',
  'document.verdict.mrz.no-zone':
    'lo que se dio no es una zona de lectura mecánica, así que esto no se pudo mirar',
  'document.verdict.mrz.no-digits': 'las zonas de este formato no tienen dígitos de control',
  'document.verdict.mrz.misread':
    'si {read} en la línea {line}, posición {position}, fuera {to}, todo cuadraría: compare con el documento',
  'document.verdict.mrz.misread-several':
    '{count} correcciones de caracteres mal leídos harían que todo cuadrara: compare con el documento',
  'document.verdict.mrz.undecidable':
    '{read} en la línea {line}, posición {position}, puede ser {to}: ningún dígito de control lo decide',
  'document.verdict.mrz.stray':
    '{characters} está solo entre los rellenos de {field}, donde va un carácter de relleno',
  'document.verdict.mrz.born-late':
    'nacido el {birth}, después de caducar el documento el {expiry}',
  'document.verdict.mrz.issued-late': 'expedido el {issued}, después de caducar el {expiry}',
  'document.verdict.mrz.issuer-outlived':
    '{code} se retiró en {until}: no pudo expedir este documento',
  'document.verdict.mrz.name-cut': 'el nombre está abreviado en la zona aunque cabe',
  'document.verdict.viz.absent': 'no se escribió nada de la zona visual: nadie la comparó',
  'document.verdict.viz.same': 'la zona visual concuerda con {with}: {fields}',
  'document.verdict.viz.not-typed':
    'no se escribió toda la zona visual: {fields} quedaron sin comparar',
  'document.verdict.viz.differs': '{field}: la zona visual dice {printed}, {with} dice {zone}',
  'document.verdict.viz.unreadable':
    '{field} no se puede leer en {with}, así que la zona visual no se comparó',
  'document.verdict.viz.number-cut':
    'el número es más largo que su campo en la zona; su comienzo concuerda',
  'document.verdict.viz.code-quirk':
    '{printed} y {zone} son códigos de un mismo Estado, uno de ellos irregular',
  'document.verdict.viz.name-differs': 'la zona visual nombra a {printed}, {with} nombra a {zone}',
  'document.verdict.viz.name-spelling': 'el nombre está escrito en {with} según las reglas {rules}',
  'document.verdict.viz.name-unofficial':
    'el nombre está escrito como lo escribe la gente, y como ninguna autoridad debería ({rules})',
  'document.verdict.viz.name-truncated':
    'el nombre llena su campo y está abreviado ahí; lo que hay concuerda',
  'document.verdict.viz.name-no-secondary':
    'el nombre está abreviado de modo que no queda nada de los nombres de pila, lo que las reglas prohíben',
  'document.verdict.viz.name-of-state': '{state} nunca ha escrito este nombre como lo hace la zona',
  'document.verdict.sides.differ': 'las dos caras de la tarjeta no concuerdan: {fields}',
  'document.verdict.sides.one': 'solo se dio una cara de la tarjeta, o solo una lleva datos',
  'document.verdict.sides.lines': 'las líneas de las dos caras no forman una zona',
  'document.verdict.expiry.past': 'el documento caducó el {date}',
  'document.verdict.expiry.prolonged':
    'válido hasta el {date} según lo impreso, y hasta el {until} según lo que su Estado decidió después ({source})',
  'document.verdict.expiry.unknown': 'no se puede leer ninguna fecha de caducidad',
  'document.verdict.expiry.not-yet': 'se puede usar desde el {date}',
  'document.verdict.zones.field': '{field} difiere: {first} en un documento, {second} en el otro',
  'document.verdict.zones.name':
    'los nombres difieren: {first} en un documento, {second} en el otro',
  'document.verdict.zones.name-note': 'los nombres concuerdan, pero no letra por letra ({verdict})',
  'document.verdict.zones.absent': 'falta una zona de lectura mecánica: {which}',
  'document.verdict.zones.no-passport':
    'el pasaporte al que pertenece no está entre los documentos',
  'document.verdict.zones.which':
    'de varios documentos de viaje, {document} se comparó con el que mejor concuerda: {passport}',
  'document.verdict.chip.no-reader': 'el lugar de inspección no puede leer chips',
  'document.verdict.chip.not-tried': 'nadie intentó leer un chip, y nada dice que no lo haya',
  'document.verdict.chip.unread-electronic':
    'el documento tiene un chip ({because}), y nadie lo leyó',
  'document.verdict.chip.none': 'el documento no tiene chip ({because})',
  'document.verdict.chip.absent-unknown': 'ningún chip respondió, y nada dice si debería haberlo',
  'document.verdict.chip.absent-electronic':
    'ningún chip respondió aunque el documento es electrónico ({because})',
  'document.verdict.chip.unexpected':
    'respondió un chip aunque el documento no lo tiene ({because})',
  'document.verdict.chip.not-read': 'no se leyó nada de un chip',
  'document.verdict.seal.none': 'no se dio ningún sello',
  'document.verdict.seal.without': 'el sello no contiene lo que se compararía: {what}',
  'document.verdict.seal.aborted': 'el escaneo del sello se interrumpió',
  'document.verdict.seal.several':
    'se dieron {count} sellos; cada comprobación tiene el peor de sus resultados',
  'document.verdict.seal.no-passport':
    'el pasaporte cuyo número lleva el sello no está entre los documentos',
  'document.verdict.state.no-profile': 'aquí no se sabe nada de los documentos de {state}',
  'document.verdict.state.no-kind':
    'aquí no se sabe nada de los documentos de {state} con el código {code}',
  'document.verdict.state.not-known':
    'lo que se sabe de los documentos de {state} no lo dice: {what}',
  'document.verdict.state.needs': 'hace falta un dato del documento que no se dio: {what}',
  'document.verdict.state.stale':
    'lo que se sabe de {state} debía compararse de nuevo con su fuente después del {date}',
  'document.verdict.validity.long':
    'válido del {issued} al {expiry}: más que los {longest} que expide {state}',
  'document.verdict.validity.future':
    'caduca el {expiry}: con los {longest} que expide {state} se habría expedido en el futuro',
  'document.verdict.validity.order': 'expedido el {issued}, después de caducar el {expiry}',
  'document.verdict.validity.issued-late': 'expedido el {issued}, después del día de la inspección',
  'document.verdict.model.before':
    'expedido el {issued}, antes del primer documento del modelo {model} el {from}',
  'document.verdict.model.after':
    'expedido el {issued}, después del último documento del modelo {model} el {until}',
  'document.verdict.model.none': '{state} no expidió ningún modelo de este documento el {issued}',
  'document.verdict.model.unknown': 'el modelo {model} no está entre los conocidos de {state}',
  'document.verdict.series.outside': 'el número no está en ninguna serie que {state} haya asignado',
  'document.verdict.series.date': 'el número está en una serie que no estaba asignada el {issued}',
  'document.verdict.series.model': 'el número no está en ninguna serie del modelo {model}',
  'document.verdict.alert': '{state} ha comunicado este número: {kind} {reference}',
  'document.verdict.electronic.absent':
    'cada documento de esta clase tiene un chip ({because}), y ninguno respondió',
  'document.verdict.electronic.unexpected':
    'ningún documento de esta clase tiene chip ({because}), y uno respondió',
  'document.verdict.sealed.absent':
    'cada documento de esta clase lleva un sello desde {since}, y no se encontró ninguno',
  'document.verdict.sealed.not-scanned':
    'cada documento de esta clase lleva un sello desde {since}, y nadie lo buscó',
  'document.verdict.sealed.other-kind':
    'el sello encontrado no se conoce como propio de esta clase de documento',
  'document.verdict.synthetic':
    '{code} ({where}) es un código del mundo sintético: ningún documento real lo lleva',
  'document.verdict.no-code': 'en ninguna parte se leyó un código de Estado',
  'document.verdict.replay.unreadable': 'esto no es un archivo de repetición: {why}',
  'document.verdict.replay.format': 'el manifiesto no tiene su forma: {path}',
  'document.verdict.replay.missing': 'el archivo {name} que el manifiesto enumera no está',
  'document.verdict.replay.altered': '{name} no es lo que se escribió: su resumen difiere',
  'document.verdict.replay.extra': 'el archivo {name} no está en el manifiesto y se dejó fuera',
  'document.verdict.replay.limit': 'es más grande de lo que se lee ({what})',
};
