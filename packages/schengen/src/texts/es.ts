import type { Texts } from './language.ts';

/** Spanish. Terms of the Código de fronteras Schengen, Reglamento (UE) 2016/399; not compared with it word for word. */
export const spanish: Texts = {
  reasons: {
    'schengen.reason.facts-missing': 'no se puede decidir: falta un dato',
    'schengen.reason.waived': 'no se exige a esta categoría de personas',
    'schengen.reason.not-asked': 'no se exige a este viajero',
    'schengen.visa.nationality-unknown':
      'el código {nationality} no corresponde a ningún Estado que conozcan las listas',
    'schengen.visa.issuer-unknown': 'el código {issuer} no corresponde a ningún Estado',
    'schengen.visa.free-movement': 'circula libremente: ciudadano de la Unión, del EEE o suizo',
    'schengen.visa.before-lists':
      'las listas se llevan desde el {since}; para un día anterior hay que leer el acto de la época',
    'schengen.visa.on-no-list':
      'la nacionalidad {nationality} no figura en ninguna de las dos listas: se trata como la del anexo I',
    'schengen.visa.agreement-unknown':
      'figura en virtud de un acuerdo que no se ha encontrado: coteje el Diario Oficial',
    'schengen.visa.national-option':
      'titulares de tales documentos ({document}): decide cada Estado (art. 6)',
    'schengen.visa.on-duty':
      'tripulaciones en servicio, marinos en tierra, misiones de rescate: decide cada Estado (art. 6, apdo. 1)',
    'schengen.visa.document-kind':
      'la exención vale para los pasaportes ordinarios; este documento: {document}',
    'schengen.visa.annex-i': 'el visado es obligatorio: anexo I',
    'schengen.visa.regions':
      'también los pasaportes de Hong Kong y Macao indican China, y están exentos: mire quién lo expidió',
    'schengen.visa.annex-ii': 'no se exige visado: anexo II',
    'schengen.visa.not-biometric':
      'el visado es obligatorio: solo están exentos los pasaportes biométricos',
    'schengen.visa.no-identity-number':
      'el visado es obligatorio: solo están exentos los pasaportes con número de documento de identidad',
    'schengen.visa.authority':
      'el visado es obligatorio: los pasaportes de esta autoridad no estaban exentos',
    'schengen.visa.paid-activity':
      'actividad remunerada: cada Estado puede exigir visado (art. 6, apdo. 3)',
    'schengen.visa.suspended':
      'el visado es obligatorio: la exención está suspendida del {since} al {until}',
    'schengen.visa.suspension-ended':
      'la suspensión duraba hasta el {until} y podía prorrogarse: compruebe si se prorrogó',
    'schengen.visa.refugee-of-member':
      'no se exige visado: documento de viaje para refugiados o apátridas de un Estado miembro',
    'schengen.visa.refugee':
      'el visado es obligatorio: documento de viaje para refugiados o apátridas de {issuer}',
    'schengen.visa.school-group':
      'alumno de un colegio de {state}, en grupo con un profesor: sin visado si es un Estado miembro (art. 4, apdo. 2, letra b)); si no, decide cada Estado (art. 6, apdo. 2, letra a))',
    'schengen.visa.none': 'el visado es obligatorio y no hay visado ni permiso de residencia',
    'schengen.sticker.false': 'el visado es falso, falsificado o alterado',
    'schengen.sticker.transit-only': 'un visado de tránsito aeroportuario no permite la entrada',
    'schengen.sticker.too-early': 'el visado solo es válido a partir del {from}',
    'schengen.sticker.expired': 'el visado era válido hasta el {until}',
    'schengen.sticker.territory': 'el visado no vale para {state}',
    'schengen.sticker.entries-used': 'todas las entradas están usadas: {used} de {entries}',
    'schengen.sticker.days-used': 'todos los días del visado están usados: {used} de {days}',
    'schengen.sticker.too-long':
      'la estancia de {planned} días es demasiado larga para el visado: solo la cubre hasta el {until}',
    'schengen.sticker.valid': 'el visado es válido; último día: {until}',
    'schengen.permit.none': 'no hay permiso de residencia',
    'schengen.permit.false': 'el permiso es falso, falsificado o alterado',
    'schengen.permit.local-border':
      'tráfico fronterizo menor: solo en la zona fronteriza, según el acuerdo con el vecino',
    'schengen.permit.not-of-member':
      'el permiso es de {issuer}, que no es Estado miembro del espacio',
    'schengen.permit.too-early': 'el permiso solo es válido a partir del {from}',
    'schengen.permit.expired': 'el permiso era válido hasta el {until}',
    'schengen.permit.valid':
      'permiso de residencia o visado de larga duración de {issuer}, válido hasta el {until}',
    'schengen.permit.too-short':
      'el permiso termina el {until}, antes de la salida: a usted le corresponde valorar en qué se apoya el resto de la visita',
    'schengen.permit.to-issuer':
      'no se pide en el camino hacia el Estado que expidió el permiso o visado (art. 6, apdo. 5, letra a))',
    'schengen.transit.crosses-border':
      'cruza la frontera para cambiar de avión: se aplican las normas de la entrada',
    'schengen.transit.before-lists': 'las listas se llevan desde el {since}',
    'schengen.transit.not-listed': 'no se exige visado de tránsito aeroportuario',
    'schengen.transit.required': 'el visado de tránsito aeroportuario es obligatorio',
    'schengen.transit.has-visa': 'titular de un visado de tránsito aeroportuario',
    'schengen.transit.holds-visa':
      'sin visado de tránsito aeroportuario: titular de un visado válido que exime de él',
    'schengen.transit.holds-permit':
      'sin visado de tránsito aeroportuario: titular de un permiso que exime de él',
    'schengen.transit.family':
      'sin visado de tránsito aeroportuario: familiar de un ciudadano de la Unión',
    'schengen.transit.crew': 'sin visado de tránsito aeroportuario: tripulación de vuelo',
    'schengen.transit.diplomatic': 'sin visado de tránsito aeroportuario: pasaporte diplomático',
    'schengen.transit.kind-spared':
      'sin visado de tránsito aeroportuario en {state} para esta clase de pasaporte ({document})',
    'schengen.transit.look-up': 'la lista de {state} depende de la fecha de expedición: consúltela',
    'schengen.document.expired': 'el documento caducó el {expires}',
    'schengen.document.three-months':
      'el documento caduca el {expires}: menos de tres meses después de la salida del espacio; permite salir hasta el {latest}',
    'schengen.document.too-short':
      'el documento caduca el {expires}: menos de tres meses desde el día del cruce, por corta que sea la estancia',
    'schengen.document.valid': 'el documento es válido hasta el {expires}',
    'schengen.document.recognition':
      'cada Estado ha dicho si acepta para el cruce un documento de identidad de ese Estado (Decisión 1105/2011/UE): consúltelo',
    'schengen.document.issued-later':
      'el documento lleva una fecha de expedición que aún no ha llegado: {issued}',
    'schengen.document.age': 'expedido el {issued}, dentro de los diez años anteriores',
    'schengen.document.ten-years-today':
      'expedido el {issued}, hace exactamente diez años: se interpreta de dos maneras',
    'schengen.document.ten-years':
      'expedido el {issued}, hace más de diez años; se aceptaba hasta el {until}',
    'schengen.document.false': 'el documento es falso, falsificado o alterado',
    'schengen.document.reported': 'el documento está denunciado como perdido, robado o invalidado',
    'schengen.document.other-bearer': 'el portador no es el titular',
    'schengen.document.genuine':
      'el documento es auténtico, no está denunciado y pertenece al portador',
    'schengen.stay.other-definition':
      'el acuerdo con este Estado cuenta tres meses en seis: la cifra de 90 en 180 no se aplica',
    'schengen.stay.rows-rejected': 'filas de viajes que no se han podido leer: {rows}',
    'schengen.stay.days-undecided': 'algunos días pueden contar o no: decide el agente',
    'schengen.stay.own-records':
      'solo según los registros propios de cruce, días usados: {used}; se desconocen otras rutas',
    'schengen.stay.no-exit':
      'una estancia anterior no tiene salida registrada: contada como si siguiera dentro, días usados: {used}',
    'schengen.stay.none-left': 'días usados en los últimos 180: {used}; no queda ninguno',
    'schengen.stay.days-left': 'días usados: {used}; quedan: {remaining}',
    'schengen.stay.fits': 'la estancia prevista cabe (días: {planned}); quedan: {remaining}',
    'schengen.stay.too-long':
      'la estancia prevista es demasiado larga (días: {planned}); quedan: {remaining}, hasta el {until}',
    'schengen.stay.departure-before-entry':
      'la salida del espacio, {departure}, es anterior a la entrada',
    'schengen.stay.issuing-state': 'en el Estado que expidió el permiso no se aplican los 90 días',
    'schengen.stay.agreement':
      '{state} tiene con {nationality} un acuerdo anterior al espacio: a petición, a la entrada o a más tardar el último día laborable de los 90, puede dejar que la estancia continúe allí (CAAS, art. 20, apdos. 2 y 2 bis)',
    'schengen.stay.agreement-unseen':
      'entre los acuerdos vistos no hay ninguno de {state} con {nationality}; la lista no está completa',
    'schengen.etias.not-in-operation': 'las autorizaciones de viaje no están en funcionamiento',
    'schengen.etias.transition':
      'período transitorio: a nadie se le deniega la entrada por falta de autorización',
    'schengen.etias.permit-or-visa': 'no se necesita: titular de un visado o permiso',
    'schengen.etias.family-card': 'no se necesita: familiar con tarjeta de residencia',
    'schengen.etias.refugee-of-member':
      'no se necesita: documento de viaje para refugiados o apátridas del Estado miembro de residencia',
    'schengen.etias.microstate':
      'no se necesita: nacional de Andorra, Mónaco, San Marino o el Vaticano',
    'schengen.etias.not-exempt': 'no se necesita: es para quien está exento de visado',
    'schengen.etias.valid': 'la autorización de viaje es válida',
    'schengen.etias.none': 'no hay autorización de viaje válida',
    'schengen.etias.first-entry': 'período de gracia: se admite una vez sin autorización',
    'schengen.ees.before-start':
      'antes de la puesta en funcionamiento del Sistema de Entradas y Salidas',
    'schengen.ees.permit': 'no se registra: permiso de residencia o visado de larga duración',
    'schengen.ees.family-card': 'no se registra: familiar con tarjeta de residencia',
    'schengen.ees.category': 'no se registra: categoría del anexo VII',
    'schengen.ees.shore-leave':
      'los marinos no se registran mientras bajan a tierra, y sí como cualquiera cuando viajan hacia su buque o desde él',
    'schengen.ees.microstate':
      'no se registra: nacional de Andorra, Mónaco, San Marino o el Vaticano',
    'schengen.ees.registered': 'registrado en el Sistema de Entradas y Salidas',
    'schengen.ees.given': 'los datos biométricos se han facilitado',
    'schengen.ees.refused': 'se niega a facilitar los datos biométricos',
    'schengen.evidence.before-stamps': 'no consta ninguna norma sobre sellos para este día',
    'schengen.evidence.stamp': 'cuenta el sello',
    'schengen.evidence.ees': 'cuenta el registro del Sistema de Entradas y Salidas',
    'schengen.evidence.agree': 'el sello y el registro coinciden',
    'schengen.evidence.differ':
      'el sello y el registro difieren, y el registro no contiene datos biométricos: decide el agente',
    'schengen.evidence.none': 'no hay ni sello ni registro',
    'schengen.evidence.stamp-after-start':
      'un sello posterior a la puesta en funcionamiento del sistema y ningún registro: decide el agente',
    'schengen.purpose.yours': 'motivo y condiciones de la estancia: a su criterio',
    'schengen.purpose.justified': 'el motivo y las condiciones de la estancia están justificados',
    'schengen.purpose.not-justified':
      'el motivo y las condiciones de la estancia no están justificados',
    'schengen.purpose.no-return-ticket': 'no se presenta billete de vuelta ni de continuación',
    'schengen.purpose.no-lodging': 'no se acredita alojamiento',
    'schengen.purpose.no-invitation': 'no se presenta invitación',
    'schengen.means.yours': 'medios de subsistencia: a su criterio',
    'schengen.means.shown': 'el viajero muestra {shown} euros',
    'schengen.means.reference.day': 'importe de referencia de {state}: {amount} {currency} al día',
    'schengen.means.reference.hotel':
      'importe de referencia de {state}, en hotel: {amount} {currency} al día',
    'schengen.means.reference.private-host':
      'importe de referencia de {state}, en casa de un particular: {amount} {currency} al día',
    'schengen.means.reference.prepaid-hotel':
      'importe de referencia de {state}, en hotel ya pagado: {amount} {currency} al día',
    'schengen.means.reference.no-booking':
      'importe de referencia de {state}, sin reserva: {amount} {currency} al día',
    'schengen.means.reference.first-three-days':
      'importe de referencia de {state}, hasta tres días: {amount} {currency} en total',
    'schengen.means.reference.stay':
      'importe de referencia de {state}: al menos {amount} {currency} por la estancia',
    'schengen.means.for-days': 'para los {days} días de la estancia: {totals}',
    'schengen.means.seen':
      'importes vistos por última vez el {seen}; nadie los ha comparado con el Diario Oficial',
    'schengen.means.sufficient': 'los medios son suficientes',
    'schengen.means.not-sufficient': 'los medios no son suficientes',
    'schengen.alert.sis':
      'descripción a efectos de denegación de entrada en el Sistema de Información de Schengen',
    'schengen.alert.national': 'descripción en la lista nacional',
    'schengen.alert.none': 'ninguna descripción',
    'schengen.threat.yours': 'orden público, seguridad y salud: a su criterio',
    'schengen.threat.found':
      'una amenaza para el orden público, la seguridad interior, la salud pública o las relaciones internacionales',
    'schengen.threat.none': 'ninguna amenaza',
    'schengen.category.head-of-state':
      'jefes de Estado y su delegación: no se someten a inspección cuando están anunciados',
    'schengen.category.flight-crew':
      'tripulación de vuelo en servicio: licencia o certificado de tripulante en lugar de pasaporte y visado',
    'schengen.category.seafarer':
      'marinos: permiso para bajar a tierra y documentos de identidad según sus convenios',
    'schengen.category.official-passport':
      'pasaportes oficiales y personal de organizaciones: fila propia, no se les exigen medios',
    'schengen.category.cross-border-worker':
      'trabajadores transfronterizos: a los conocidos no hace falta preguntarles cada vez',
    'schengen.category.minor':
      'menores: quien los acompañe debe ejercer la patria potestad; especial atención cuando viajan solos',
    'schengen.category.rescue-service':
      'servicios de rescate, policía, bomberos, guardias de fronteras: no obstaculizarlos',
    'schengen.category.offshore-worker':
      'trabajadores en alta mar: se inspeccionan menos a menudo si vuelven con regularidad',
    'schengen.free-movement.other-test':
      'denegación solo por una conducta personal que constituya una amenaza real, actual y suficientemente grave (Directiva 2004/38/CE, arts. 27 a 31)',
    'schengen.free-movement.prove':
      'las máximas facilidades para obtener o recibir los documentos o probar el derecho por otros medios (art. 5, apdo. 4)',
    'schengen.free-movement.not-shown':
      'un documento de {issuer} no acredita la ciudadanía en que se basa la libre circulación: puede probarse por otros medios',
    'schengen.free-movement.alert':
      'una descripción no basta por sí sola frente a quien circula libremente: hay que comprobar si la persona constituye una amenaza real, actual y suficientemente grave (C-503/03)',
    'schengen.family.card': 'familiar con tarjeta de residencia: sin visado',
    'schengen.family.card-as-permit':
      'una tarjeta de residencia es también un permiso de residencia, con o sin el ciudadano (art. 2, punto 16): indíquela como permiso',
    'schengen.family.not-accompanying':
      'el familiar ni acompaña al ciudadano ni se reúne con él: se aplican las normas ordinarias',
    'schengen.exception.emergency':
      'caso de urgencia justificado (art. 6, apdo. 1, letra a), inciso i))',
    'schengen.exception.permit-transit':
      'tránsito hacia el Estado que expidió el permiso de residencia o el visado de larga duración (art. 6, apdo. 5, letra a))',
    'schengen.exception.visa-at-border':
      'visado expedido en la frontera (art. 6, apdo. 5, letra b))',
    'schengen.exception.humanitarian':
      'motivos humanitarios, interés nacional u obligaciones internacionales, para un Estado (art. 6, apdo. 5, letra c))',
    'schengen.exception.limited-visa':
      'visado de validez territorial limitada, para los Estados que indica (Reglamento (CE) n.º 810/2009, art. 25)',
    'schengen.exception.bilateral':
      'acuerdo bilateral: el Estado puede prorrogar la estancia a petición (CAAS, art. 20, apdo. 2)',
    'schengen.exception.consultation':
      'descripción sobre el titular de un permiso o visado de larga duración válido: los Estados se consultan (Reglamento (UE) 2018/1861, arts. 27 a 30)',
    'schengen.change.fact': 'indicar: {fact}',
    'schengen.change.leave-by': 'salir del espacio a más tardar el {until}',
    'schengen.change.enter-from': 'entrar a partir del {from}',
    'schengen.change.new-document':
      'un documento con validez suficiente y expedido hace menos de diez años',
    'schengen.change.visa': 'obtener un visado antes del viaje',
    'schengen.change.authorisation': 'solicitar una autorización de viaje',
    'schengen.change.biometrics': 'facilitar los datos biométricos',
    'schengen.change.papers': 'presentar lo que acredite el motivo, el alojamiento y la vuelta',
    'schengen.change.means': 'presentar medios, un garante o una garantía',
    'schengen.change.biometric-passport': 'viajar con un pasaporte biométrico',
    'schengen.change.return-ticket': 'presentar un billete de vuelta o su reserva',
    'schengen.change.lodging':
      'presentar una reserva de alojamiento, o la dirección y el consentimiento del anfitrión',
    'schengen.change.insurance': 'presentar un seguro médico de viaje',
    'schengen.change.consent':
      'presentar el consentimiento del padre, la madre o el tutor que exige la ley',
    'schengen.change.ban':
      'lograr que levante la prohibición el Estado que la dictó, o viajar a otro lugar',
    'schengen.change.exit-ban': 'lograr que revoque la decisión quien la tomó',
    'schengen.exit.not-georgian':
      'no es ciudadano de Georgia: no se aplican las condiciones de salida de los ciudadanos',
    'schengen.exit.not-there': 'el viaje no va a un Estado del espacio Schengen ni de la Unión',
    'schengen.exit.other-basis':
      'viaja con visado, permiso o tarjeta de residencia, o por libre circulación: no está establecido qué requisitos se aplican',
    'schengen.exit.on-duty':
      'sale de servicio como tripulante, rescatador o miembro de una delegación: no está establecido qué requisitos se aplican',
    'schengen.exit.biometric': 'el pasaporte es biométrico',
    'schengen.exit.not-biometric': 'el pasaporte no es biométrico',
    'schengen.exit.not-passport': 'un documento de identidad no es un pasaporte',
    'schengen.exit.shown': 'se presenta',
    'schengen.exit.not-shown': 'no se presenta',
    'schengen.exit.banned': 'prohibición de entrada de {states}',
    'schengen.exit.ban-state-unknown': 'se conoce una prohibición, pero no de qué Estado es',
    'schengen.exit.not-banned': 'no se conoce ninguna prohibición',
    'schengen.exit.ban-in-force': 'una decisión en vigor prohíbe la salida',
    'schengen.exit.no-exit-ban': 'ninguna decisión prohíbe la salida',
    'schengen.exit.adult': 'mayor de edad',
    'schengen.exit.consent-shown': 'se presenta el consentimiento',
    'schengen.exit.consent-missing': 'no se presenta el consentimiento',
    'schengen.exit.consent-youth':
      '16 o 17 años: la norma sobre el consentimiento no se ha verificado',
    'schengen.exit.information':
      'solo a título informativo: días usados, según lo que se conoce: {used}; quedan: {remaining}',
    'schengen.exit.no-information': 'no se dispone del historial de viajes',
  },
  conditions: {
    'schengen.entry.document-validity':
      'Documento válido tres meses después de la salida del espacio',
    'schengen.entry.document-age': 'Documento expedido en los diez años anteriores',
    'schengen.entry.document-genuine': 'Documento auténtico y del portador',
    'schengen.entry.visa': 'Visado o permiso, cuando se exige',
    'schengen.entry.authorisation': 'Autorización de viaje (SEIAV)',
    'schengen.entry.biometrics': 'Datos biométricos para el Sistema de Entradas y Salidas',
    'schengen.entry.purpose': 'Motivo y condiciones de la estancia',
    'schengen.entry.means': 'Medios de subsistencia',
    'schengen.entry.ninety-days': '90 días en cualquier período de 180',
    'schengen.entry.alert': 'Ninguna descripción a efectos de denegación de entrada',
    'schengen.entry.public-policy':
      'Ninguna amenaza para el orden público, la seguridad o la salud',
    'schengen.free-movement.document': 'Documento de identidad o pasaporte válido',
    'schengen.free-movement.document-genuine': 'Documento auténtico y del portador',
    'schengen.free-movement.family-member': 'Familiar: tarjeta de residencia o visado',
    'schengen.free-movement.authorisation': 'Familiar: autorización de viaje (SEIAV)',
    'schengen.free-movement.accompanying': 'Acompaña al ciudadano o se reúne con él',
    'schengen.free-movement.public-policy': 'Ninguna amenaza real, actual y grave',
    'schengen.exit.passport-genuine': 'Pasaporte auténtico y del portador',
    'schengen.exit.passport-biometric': 'Pasaporte biométrico',
    'schengen.exit.passport-age': 'Pasaporte expedido en los diez años anteriores',
    'schengen.exit.passport-validity':
      'Pasaporte válido tres meses después de la salida del espacio',
    'schengen.exit.return-ticket': 'Billete de vuelta o reserva',
    'schengen.exit.lodging': 'Alojamiento, o dirección y consentimiento de un anfitrión',
    'schengen.exit.health-insurance': 'Seguro médico de viaje',
    'schengen.exit.means': 'Medios de subsistencia',
    'schengen.exit.known-ban': 'No se conoce ninguna prohibición de un Estado del espacio',
    'schengen.exit.exit-ban': 'Ninguna decisión prohíbe la salida',
    'schengen.exit.child-consent': 'Consentimiento para un menor',
    'schengen.exit.stay-information': 'Días de estancia (solo a título informativo)',
    'schengen.exit.visa-information': 'Visado para el espacio (solo información)',
    'schengen.transit.visa': 'Visado de tránsito aeroportuario',
  },
  grounds: {
    'schengen.entry.document-validity': 'El documento no es válido tres meses después de la salida',
    'schengen.entry.document-age': 'El documento se expidió hace más de diez años',
    'schengen.entry.document-genuine': 'El documento es falso o no es del portador',
    'schengen.entry.visa': 'Falta el visado o permiso exigido',
    'schengen.entry.authorisation': 'Falta una autorización de viaje válida (SEIAV)',
    'schengen.entry.biometrics':
      'Faltan los datos biométricos para el Sistema de Entradas y Salidas',
    'schengen.entry.purpose': 'El objeto y las condiciones de la estancia no están justificados',
    'schengen.entry.means': 'Los medios de subsistencia no son suficientes',
    'schengen.entry.ninety-days': 'Más de 90 días en 180',
    'schengen.entry.alert': 'Está en vigor una descripción a efectos de denegación de entrada',
    'schengen.entry.public-policy': 'Una amenaza para el orden público, la seguridad o la salud',
    'schengen.free-movement.document': 'Falta un documento de identidad o pasaporte válido',
    'schengen.free-movement.document-genuine': 'El documento es falso o no es del portador',
    'schengen.free-movement.family-member': 'Familiar sin tarjeta de residencia ni visado',
    'schengen.free-movement.authorisation': 'Familiar sin autorización de viaje (SEIAV)',
    'schengen.free-movement.accompanying': 'No acompaña al ciudadano ni se reúne con él',
    'schengen.free-movement.public-policy': 'Una amenaza real, actual y grave',
    'schengen.exit.passport-genuine': 'El pasaporte es falso o no es del portador',
    'schengen.exit.passport-biometric': 'El pasaporte no es biométrico',
    'schengen.exit.passport-age': 'El pasaporte se expidió hace más de diez años',
    'schengen.exit.passport-validity': 'El pasaporte no es válido tres meses después de la salida',
    'schengen.exit.return-ticket': 'Falta el billete de vuelta o la reserva',
    'schengen.exit.lodging':
      'Falta el alojamiento, o la dirección y el consentimiento del anfitrión',
    'schengen.exit.health-insurance': 'Falta el seguro médico de viaje',
    'schengen.exit.means': 'Los medios de subsistencia no son suficientes',
    'schengen.exit.known-ban': 'Consta una prohibición de un Estado del espacio',
    'schengen.exit.exit-ban': 'Está en vigor una prohibición de salida',
    'schengen.exit.child-consent': 'Falta el consentimiento para el menor',
    'schengen.transit.visa': 'Falta el visado de tránsito aeroportuario exigido',
  },
  remarks: {
    'schengen.stay.open': 'sin salida: se cuenta como si siguiera dentro',
    'schengen.stay.overlap': 'algunas filas tienen días en común: cada día se cuenta una vez',
    'schengen.stay.residence-permit':
      'no se cuenta: estancia con permiso de residencia (art. 6, apdo. 2)',
    'schengen.stay.long-stay-visa':
      'no se cuenta: estancia con visado de larga duración (art. 6, apdo. 2)',
    'schengen.stay.local-border-traffic':
      'no se cuenta: tráfico fronterizo menor (Reglamento (CE) n.º 1931/2006)',
    'schengen.stay.permit-elsewhere':
      'se cuenta aparte: en un Estado distinto del que expidió el permiso o el visado (CAAS, art. 21)',
    'schengen.stay.permit-not-of-member':
      'se cuenta como estancia corta: el Estado que expidió el permiso o el visado no era miembro en esos días',
    'schengen.stay.outside': 'no se cuenta: fuera del espacio',
    'schengen.stay.before-membership': 'los días anteriores a la adhesión del Estado no se cuentan',
    'schengen.stay.before-rule':
      'los días anteriores al 18 de octubre de 2013 entran en el período; se les aplicaba otra norma',
    'schengen.stay.own-records-only':
      'solo a título informativo: únicamente registros propios de cruce, se desconocen otras rutas; no pueden fundar una denegación',
    'schengen.stay.open-border-state':
      'sin decidir: si cuentan los días en Andorra, Mónaco, San Marino o el Vaticano',
    'schengen.stay.family-member':
      'sin decidir: si cuentan los días con un ciudadano de la Unión de la familia (las prácticas difieren)',
  },
  rejections: {
    'schengen.stay.row.entry-missing': 'falta el día de entrada',
    'schengen.stay.row.date-unreadable': 'una fecha que no existe: los días se escriben 2026-03-31',
    'schengen.stay.row.exit-before-entry': 'la salida es anterior a la entrada',
    'schengen.stay.row.entry-after-question':
      'sin salida, y la entrada es posterior al día consultado',
    'schengen.stay.row.state-unknown': 'un Estado desconocido',
    'schengen.stay.row.basis-unknown':
      'una base desconocida: short-stay, residence-permit, long-stay-visa, local-border-traffic, family-member',
    'schengen.stay.row.source-unknown': 'una fuente desconocida: ees, stamp, own-record, statement',
    'schengen.stay.row.columns': 'más columnas que entry,exit,state,basis,source',
    'schengen.stay.row.heading-unknown':
      'el encabezado nombra una columna que no existe, o una dos veces: entry,exit,state,basis,source',
  },
};
