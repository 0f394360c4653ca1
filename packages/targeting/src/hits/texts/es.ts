import type { HitTexts } from './language.ts';

/** Spanish. */
export const spanishHits: HitTexts = {
  'targeting.hit.word.same': '{traveller} se escribe igual.',
  'targeting.hit.word.transliteration':
    '{traveller} y {entry} son un mismo nombre, escrito según otra norma.',
  'targeting.hit.word.spelling': '{traveller} y {entry} se diferencian en pocas letras.',
  'targeting.hit.word.initial': '{traveller} y {entry}: uno es la inicial del otro.',
  'targeting.hit.word.truncated':
    '{traveller} y {entry}: uno se cortó donde el documento no tiene más espacio.',
  'targeting.hit.word.nickname': '{traveller} y {entry} son formas de un mismo nombre de pila.',
  'targeting.hit.word.joined':
    '{traveller} y {entry}: un nombre escribe junto lo que el otro separa.',
  'targeting.hit.word.missing':
    'Solo un lado tiene esta palabra (viajero: {traveller}; entrada: {entry}). Dice poco.',
  'targeting.hit.word.contradicted':
    'Cada uno tiene una palabra que al otro le falta (viajero: {traveller}; entrada: {entry}).',
  'targeting.hit.form.title-glued':
    'El tratamiento puede estar pegado al nombre: {traveller} se leyó como {read} con el tratamiento {title}.',
  'targeting.hit.form.entry-title-glued':
    'El tratamiento puede estar pegado al nombre de la entrada: {entry} se leyó como {read} con el tratamiento {title}.',
  'targeting.hit.form.title-or-name':
    '{traveller} también es un nombre por sí mismo. Se leyó como {read} con el tratamiento {title}.',
  'targeting.hit.form.filler':
    '{traveller} ocupa el lugar de un nombre que falta y no se tuvo en cuenta.',
  'targeting.hit.form.letter-doubled':
    'Los sistemas de reservas duplican un apellido de una sola letra: {traveller} se leyó como {read}.',
  'targeting.hit.form.letter-in-front':
    'Los sistemas de reservas ponen un apellido de una sola letra delante del nombre: {traveller} se leyó como {read}.',
  'targeting.hit.birth-date.same': 'Nacido el mismo día: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.compatible':
    'Lo que se sabe de ambas fechas de nacimiento concuerda: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.swapped':
    'El día y el mes de nacimiento están intercambiados: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.placeholder':
    'Una de las fechas de nacimiento es de relleno, el resto concuerda: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.century':
    'Los años de nacimiento distan un siglo, lo que puede ser un error: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.digit':
    'Una cifra de la fecha de nacimiento es distinta, lo que puede ser un error: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.near':
    'Las fechas de nacimiento distan menos de un año y no son la misma: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.different': 'Nacido otro día: {traveller}; entrada: {entry}.',
  'targeting.hit.birth-date.unknown':
    'Falta una fecha de nacimiento (viajero: {traveller}; entrada: {entry}). Diría mucho.',
  'targeting.hit.document.same': 'El número del documento es el mismo.',
  'targeting.hit.document.confusable':
    'El número del documento es el mismo, salvo caracteres que se leen mal con facilidad.',
  'targeting.hit.document.one-edit': 'El número del documento se diferencia en un carácter.',
  'targeting.hit.document.different':
    'El número del documento es otro. En la vida se tienen varios documentos.',
  'targeting.hit.document.unknown': 'No hay dos números de documento que comparar.',
  'targeting.hit.nationality.same': 'La nacionalidad es la misma: {traveller}; entrada: {entry}.',
  'targeting.hit.nationality.different': 'La nacionalidad es otra: {traveller}; entrada: {entry}.',
  'targeting.hit.nationality.unknown':
    'Falta una nacionalidad o hay varias (viajero: {traveller}; entrada: {entry}).',
  'targeting.hit.chance.none':
    'En una lista de {size} entradas el azar daría menos de 0,01 igual de parecidas: no explica nada.',
  'targeting.hit.chance.some':
    'En una lista de {size} entradas el azar daría {chance} igual de parecidas: puede ser la explicación.',
  'targeting.hit.chance.usual':
    'Una lista de {size} entradas da a cualquiera {chance} igual de parecidas: el azar lo explica.',
  'targeting.hit.condition.met': 'Se cumple: {condition}. Aquí: {value}.',
  'targeting.hit.condition.not-met': 'No se cumple: {condition}. Aquí: {value}.',
  'targeting.hit.condition.unknown': 'No se sabe: {condition}. Aquí: {value}.',
  'targeting.hit.exoneration.met': 'Esto exculpa y se cumple: {condition}. Aquí: {value}.',
  'targeting.hit.exoneration.not-met':
    'Esto exculparía y no se cumple: {condition}. Aquí: {value}.',
  'targeting.hit.exoneration.unknown': 'Esto exculparía y no se sabe: {condition}. Aquí: {value}.',
  'targeting.hit.ended.entry-changed': 'Terminada: la entrada ha cambiado y se compara de nuevo.',
  'targeting.hit.ended.entry-gone': 'Terminada: la entrada ya no está en una lista en uso.',
  'targeting.hit.ended.entry-expired': 'Terminada: el plazo de la entrada ha vencido.',
  'targeting.hit.ended.data-changed':
    'Terminada: llegaron otros datos del viajero y se comparan de nuevo.',
  'targeting.hit.fault.another-hit': 'La orden es de otra coincidencia.',
  'targeting.hit.fault.state': 'No es posible en el estado en que está la coincidencia.',
  'targeting.hit.fault.part': 'Esto corresponde a una persona de la unidad.',
  'targeting.hit.fault.nobody': 'No se dice quién lo hace.',
  'targeting.hit.fault.same-person': 'Hace falta otra persona que la que valoró.',
  'targeting.hit.fault.another-person': 'Solo quien valoró puede retirarlo.',
  'targeting.hit.fault.evidence': 'Los indicios no son los que se vieron.',
  'targeting.hit.fault.reason':
    'Hace falta un motivo con sus propias palabras: una frase, no una palabra.',
  'targeting.hit.fault.recipient': 'Nombre la autoridad que la recibe.',
};
