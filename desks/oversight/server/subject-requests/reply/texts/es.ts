import type { ReplyTexts } from './reply-texts.ts';

/** Spanish. */
export const es: ReplyTexts = {
  title: 'Respuesta a su solicitud sobre sus datos',
  about: (zone) =>
    `Le responde el delegado de protección de datos de la autoridad que se indica abajo. Las fechas se escriben año-mes-día; los días y las horas son los de la frontera (${zone}).`,
  request: 'Solicitud',
  asks: 'Usted pidió',
  person: 'Quién solicita',
  document: 'Documento',
  received: 'Recibida el',
  asked: 'Con sus palabras',
  replyTo: 'Dirección de la respuesta',
  made: 'Elaborada el',
  authority: 'Responsable',
  law: 'Derecho aplicado',
  laws: {
    eu: 'Directiva (UE) 2016/680',
    'georgia-law-enforcement': 'Ley de Georgia de Protección de Datos Personales',
    'national-security':
      'Normas de seguridad nacional, fuera de la Ley de Georgia de Protección de Datos Personales',
  },
  unstated: 'No indicado en esta instalación',
  training: 'Formación: ninguna persona real',
  recipientsTitle: 'Quién puede recibirlos',
  recipients:
    'Los agentes en la frontera, la unidad de información sobre los pasajeros y las autoridades que los piden en un caso concreto, con motivos, para prevenir, detectar o perseguir el terrorismo o delitos graves.',
  detail: 'Otro dato',
  answer: 'La respuesta',
  access: {
    'partly-answered': 'Se le entrega lo que se ha encontrado sobre usted, sin algunas partes.',
    refused: 'Su solicitud se deniega.',
  },
  granted: {
    correction: 'Se ha decidido que sus datos se rectificarán como usted pidió.',
    erasure: 'Se ha decidido que sus datos se suprimirán como usted pidió.',
    restriction: 'Se ha decidido que el uso de sus datos se limitará como usted pidió.',
  },
  grantedInPart: 'Se ha decidido atender en parte su solicitud.',
  doneBy: (day) => `Se hará a más tardar el ${day}.`,
  doneLate: (day) => `Debió hacerse a más tardar el ${day}. Se hará sin más demora.`,
  given: 'Se le entrega lo siguiente.',
  nothing: 'No se han encontrado datos sobre usted que se le puedan entregar.',
  withheld: 'No se entrega',
  neither: (cite) =>
    `Algunos datos ni se confirman ni se niegan si no se entregan aquí: los PNR conservados más de seis meses, las coincidencias, las listas de vigilancia, los expedientes, las solicitudes de autoridades, la ayuda pedida, los exámenes hechos fuera de un control, el resultado de un control, valores sueltos que enviaron las compañías y quién consultó sus datos. Toda respuesta lo dice, se conserve algo o no${cite('art. 15, apdo. 3')}. La autoridad de control puede comprobarlo por usted${cite('art. 17')}.`,
  held: 'Lo que se conserva sobre usted',
  crossed: 'Aquí se le controló.',
  bounds:
    'Quien viaja con usted queda fuera: esos datos son suyos. Los contactos y pagos de una reserva que no constan como suyos, y las reservas separadas, quedan fuera: pueden ser de otro viajero. De un expediente solo se busca lo que dice de usted. Los mensajes ilegibles, que se guardan sellados, no se han consultado. Un tipo de datos que no tiene capítulo aquí no se entrega.',
  sources: {
    api: 'Lista de pasajeros del transportista (API)',
    pnr: 'Datos de reserva del transportista (PNR)',
  },
  masked:
    'Oculto seis meses después del viaje, también para el delegado: nombres, acompañantes, contactos, pago, programas, observaciones, documentos, asiento, billete y localizador.',
  keptBecause: 'Se conserva por',
  eraseOn: 'Se suprime el',
  refusal: 'Motivo de la denegación',
  colours: {
    green: 'nada que objetar',
    yellow: 'no se pudo comprobar todo',
    red: 'algo no coincidía',
    grey: 'no comprobado',
  },
  pieces: 'Qué se conserva de ello',
  erased: 'suprimido',
  hit: 'Una coincidencia es un parecido que encontró un programa. No decide nada, y la mayoría son de otra persona. La entrada de la lista no se entrega: es, o puede ser, de otra persona.',
  ground: 'Motivo',
  stands: 'En la lista desde – hasta',
  concerns: 'Se refiere a',
  reviewOn: 'Necesidad revisada el',
  sentTo: 'Entregado a',
  told: 'Qué se dijo',
  done: 'Qué se hizo',
  rights: 'Qué puede hacer',
  correct: (cite) =>
    `Puede pedir que se rectifique lo inexacto, que se supriman datos o que se limite su uso${cite('art. 16')}.`,
  complain: (cite) =>
    `Si no está de acuerdo con esta respuesta, puede reclamar ante la autoridad de control${cite('art. 52')}, pedirle que compruebe en su lugar${cite('art. 17')} y acudir a los tribunales${cite('art. 54')}. Solicitarlo es gratuito.`,
  officer: 'Delegado de protección de datos',
  supervisor: 'Autoridad de control',
  page: 'página',
};
