import type { CheckpointCode } from '../verdict/codes.ts';

/** What the first line says, in Spanish. */
export const spanish: Readonly<Record<CheckpointCode, string>> = {
  'checkpoint.document.not-read': 'No se ha leído ningún documento de viaje.',
  'checkpoint.document.not-examined': 'El documento no se ha examinado.',
  'checkpoint.document.not-run':
    'Una comprobación del documento que debía hacerse no se hizo: {check}.',
  'checkpoint.document.unclear': 'Una comprobación del documento no pudo concluir: {check}.',
  'checkpoint.document.failed': 'El documento no superó una comprobación: {check}.',
  'checkpoint.document.rejected': 'Un examinador de documentos rechazó el documento.',
  'checkpoint.holder.not-compared': 'Compare a la persona con la fotografía.',
  'checkpoint.carrier.no-flight':
    'No se ha elegido vuelo: no se miraron los datos del transportista.',
  'checkpoint.carrier.no-answer':
    'No se pudieron leer los datos del transportista: no se sabe nada de su lista.',
  'checkpoint.carrier.no-list': 'El transportista no ha enviado lista para este vuelo.',
  'checkpoint.carrier.not-on-list':
    'Este documento no está en la lista del transportista para el vuelo.',
  'checkpoint.carrier.name': 'La lista del transportista tiene otro nombre: {carrier}.',
  'checkpoint.carrier.date-of-birth':
    'La lista del transportista tiene otra fecha de nacimiento: {carrier}.',
  'checkpoint.carrier.nationality':
    'La lista del transportista tiene otra nacionalidad: {carrier}.',
  'checkpoint.carrier.document-number':
    'La lista del transportista tiene otro número de documento: {carrier}.',
  'checkpoint.carrier.document-issuer':
    'La lista del transportista tiene otro Estado expedidor: {carrier}.',
  'checkpoint.carrier.document-expires':
    'La lista del transportista tiene otra fecha de caducidad: {carrier}.',
  'checkpoint.protection.sought': 'Pide protección: pida ayuda, sea lo que sea lo demás.',
  'checkpoint.flight.not-leaving':
    'Este vuelo llega: nadie sale en él y las condiciones de salida no se examinaron.',
  'checkpoint.destination.differs': 'El vuelo va a {flight} y el destino indicado es {said}.',
  'checkpoint.rules.stale':
    'Los datos de reglas usados debían haberse comparado de nuevo con su fuente: {row}.',
  'checkpoint.alert.no-answer':
    'Esta fuente de alertas no respondió: de sus alertas no se sabe nada.',
  'checkpoint.alert.nothing-to-ask':
    'No se preguntó a esta fuente de alertas: el documento no dice lo suficiente.',
  'checkpoint.alert.refuse-entry': 'Alerta a efectos de denegar la entrada.',
  'checkpoint.alert.entry-ban': 'Prohibición de entrada, Estado: {state}.',
  'checkpoint.alert.exit-ban': 'Una decisión en vigor prohíbe a esta persona salir del país.',
  'checkpoint.alert.wanted': 'Alerta: siga la instrucción de la fuente, en segunda línea.',
  'checkpoint.alert.missing': 'Alerta de persona desaparecida: protéjala y pida ayuda.',
  'checkpoint.alert.vulnerable':
    'Alerta de una persona que puede estar en peligro: protéjala y pida ayuda.',
  'checkpoint.alert.discreet-check': 'Alerta: siga la instrucción prevista. Nada debe notarse.',
  'checkpoint.alert.document-lost': 'Consta que el documento se perdió.',
  'checkpoint.alert.document-stolen': 'Consta que el documento fue robado.',
  'checkpoint.alert.document-invalidated': 'Consta que el documento fue invalidado.',
  'checkpoint.hits.no-answer':
    'No se pudo leer el resultado de la comparación con las listas: no se sabe nada de coincidencias.',
  'checkpoint.hits.list-over':
    'Una lista ha pasado su último día sin que nadie la retire: {list}. No se sabe nada de a quién nombra.',
  'checkpoint.hits.no-flight':
    'No comparado con las listas de la unidad de información sobre los pasajeros: no se ha elegido vuelo.',
  'checkpoint.hits.nobody-to-compare':
    'No comparado con las listas de la unidad de información sobre los pasajeros: el viajero no figura en ninguna lista del transportista.',
  'checkpoint.hits.not-screened':
    'Aún no comparado con las listas de la unidad de información sobre los pasajeros: no se sabe nada de coincidencias.',
  'checkpoint.hit.check-identity': 'Coincidencia comunicada por {by} ({list}): compruebe quién es.',
  'checkpoint.hit.call-second-line':
    'Coincidencia comunicada por {by} ({list}): llame a la segunda línea.',
  'checkpoint.hit.call-police': 'Coincidencia comunicada por {by} ({list}): llame a la policía.',
  'checkpoint.hit.take-into-care':
    'Coincidencia comunicada por {by} ({list}): proteja a esta persona y pida ayuda.',
  'checkpoint.hit.ask-whereabouts':
    'Coincidencia comunicada por {by} ({list}): pregunte dónde se puede localizar a la persona.',
  'checkpoint.hit.report-discreetly':
    'Coincidencia comunicada por {by} ({list}): comunique el paso. Nada debe notarse.',
  'checkpoint.hit.secure-document':
    'Coincidencia comunicada por {by} ({list}): el documento está buscado. Asegúrelo.',
  'checkpoint.hit.secure-object':
    'Coincidencia comunicada por {by} ({list}): un objeto está buscado. Asegúrelo.',
};
