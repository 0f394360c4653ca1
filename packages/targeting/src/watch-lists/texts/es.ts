import type { ListTexts } from './language.ts';

/** Spanish. */
export const spanish: ListTexts = {
  'watch-list.file.encoding':
    'El archivo no está escrito en UTF-8: lo muestra el byte {byte}. Parece {looksLike}; indíquelo y se leerá de nuevo.',
  'watch-list.file.read-as': 'El archivo se ha leído como {encoding}.',
  'watch-list.file.format': 'Es otro tipo de archivo: se esperaba {expected}, se encontró {found}.',
  'watch-list.file.empty':
    'No hay ninguna entrada en el archivo. Para poner fin a una lista, retírela.',
  'watch-list.file.cut': 'El archivo termina a la mitad: no llegó entero.',
  'watch-list.file.doctype': 'El archivo declara un tipo de documento. Tales archivos no se leen.',
  'watch-list.file.markup':
    'Aquí el XML está roto; nadie sabe de quién son los valores que siguen.',
  'watch-list.file.header':
    'La primera línea debe nombrar las columnas: id, y un nombre, un documento o una matrícula. Tiene {columns} columnas.',
  'watch-list.file.column-unknown': 'La columna {column} no se lee.',
  'watch-list.file.column-twice': 'La columna {column} está dos veces.',
  'watch-list.file.too-many': 'El archivo tiene más de {most} entradas.',
  'watch-list.file.refused': 'Hubo que rechazar más de {most} registros. ¿Es el archivo correcto?',
  'watch-list.row.columns': 'La fila tiene {count} celdas en lugar de {expected}.',
  'watch-list.row.shifted': 'A partir de la columna {column} las celdas se han corrido un lugar.',
  'watch-list.row.quote':
    'Unas comillas no se cierran, o se cierran donde no deben; líneas: {lines}.',
  'watch-list.row.too-long': 'Más largo, o con más valores, que cualquier entrada: {field}.',
  'watch-list.row.json': 'Esta línea no es un objeto JSON con id, schema y properties.',
  'watch-list.row.id-missing': 'El registro no tiene identificador.',
  'watch-list.row.id-twice': 'Este identificador ya está en la línea {line}; vale aquella.',
  'watch-list.row.nothing-to-match': 'No hay nada con que encontrar: {kind}.',
  'watch-list.row.not-sought': 'Ni persona, ni documento, ni objeto buscado: {what}.',
  'watch-list.row.expired': 'Caducó el {day}.',
  'watch-list.row.holder-missing': 'El titular de este documento no está en el archivo.',
  'watch-list.value.kind': 'La clase no es person, document ni object.',
  'watch-list.value.birth-date':
    'Una fecha de nacimiento no se puede leer; la entrada vale sin ella.',
  'watch-list.value.birth-date-two-ways':
    'Una fecha de nacimiento puede leerse como dos días. ¿Cuál es? Se buscan ambos hasta que el archivo la escriba como 1969-05-07.',
  'watch-list.value.state': 'Un Estado no se conoce; la entrada vale sin él.',
  'watch-list.value.document':
    'Esto no es un número de documento ({kind}); la entrada vale sin él.',
  'watch-list.value.day': 'No hay tal día en {field}; escríbalo así: 2026-03-31.',
  'watch-list.value.garbled':
    'Las letras de un nombre se estropearon por el camino: escritas en una codificación, leídas en otra.',
  'watch-list.value.ground': 'No hay tal motivo.',
  'watch-list.value.instruction': 'No hay tal instrucción.',
  'watch-list.value.ground-about': 'El motivo {ground} no vale para: {kind}.',
  'watch-list.value.ground-purpose': 'El motivo {ground} no permite el uso de la lista.',
  'watch-list.list.id': 'La clave lleva minúsculas, cifras y guiones, y empieza por una letra.',
  'watch-list.list.title': 'La lista no tiene título.',
  'watch-list.list.owner': 'Nadie responde de la lista: nombre a su responsable.',
  'watch-list.list.source': 'Diga de quién es la lista y de dónde viene.',
  'watch-list.list.category':
    'Con el motivo {ground} una lista no es de la categoría {category}: hay listas de búsquedas y de descripciones, y ninguna otra.',
  'watch-list.list.ground': 'No hay motivo {ground}.',
  'watch-list.list.purpose': 'Diga para qué se usa la lista.',
  'watch-list.list.purpose-not-allowed': 'El motivo {ground} no permite la finalidad {purpose}.',
  'watch-list.list.offence':
    'Para comparar pasajeros nombre los delitos: terrorismo, o uno del anexo II.',
  'watch-list.list.term': 'El plazo es nulo: el primer día debe preceder al último.',
  'watch-list.list.term-long': 'Con el motivo {ground} una lista dura como máximo {years} años.',
};
