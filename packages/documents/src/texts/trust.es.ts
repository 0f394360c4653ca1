import type { TrustFindingCode } from '../trust/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Spanish. */
export const trustEs: Texts<TrustFindingCode> = {
  'document.trust.file.unknown':
    '{name} no es un certificado, ni una lista de revocación, ni una lista maestra, ni una lista de desviaciones, ni una lista de defectos, ni LDIF',
  'document.trust.file.too-large':
    '{name} tiene {size} bytes; más de {limit} no se leen, y no se tomó nada de él',
  'document.trust.file.role':
    '{name} se dio como {role}, pero no contiene ningún certificado: no responde de nada',
  'document.trust.findings.many': 'otros {count} hallazgos de esta fuente no se enumeran',
  'document.trust.list.too-many':
    'la lista contiene más de {limit} entradas; no se tomó nada de ella',
  'document.trust.list.malformed':
    'el contenido de la lista está mal formado en el byte {offset} ({fault})',
  'document.trust.list.version': 'la lista es de la versión {version}; solo está definida la 0',
  'document.trust.list.certificate-unreadable':
    'el certificado {position} de {name} no se puede leer ({fault}); se deja fuera',
  'document.trust.list.duplicate': '{count} certificados aparecen más de una vez en la lista',
  'document.trust.list.no-authority':
    'el certificado {position} ({subject}) no puede firmar certificados; una lista maestra contiene los que pueden',
  'document.trust.list.signature-invalid':
    'la firma de la lista no cuadra: nada de lo que contiene es de confianza',
  'document.trust.list.signature-unsupported': 'la firma de la lista no se puede comprobar aquí',
  'document.trust.list.signer-missing': 'no se dispone del certificado del firmante de la lista',
  'document.trust.list.no-anchor':
    'ningún ancla responde del firmante de la lista ({issuer}): no es de confianza',
  'document.trust.list.chosen': 'el operador eligió él mismo al firmante de la lista',
  'document.trust.list.anchor-proposed':
    'al firmante de la lista lo certificó {subject}, que está en una lista de confianza ({name}); elíjalo como ancla para confiar en esta lista',
  'document.trust.list.signer-purpose':
    'al firmante de la lista le falta el propósito {purpose}: no puede firmar una lista así',
  'document.trust.list.signed-by-authority':
    'la lista está firmada por la propia autoridad nacional de certificación, no por un firmante de listas',
  'document.trust.list.purpose-not-critical':
    'el propósito del firmante de la lista no está marcado como crítico',
  'document.trust.list.signer-expired':
    'el certificado del firmante de la lista caducó el {date}, después de firmar',
  'document.trust.list.signed-outside-validity':
    'la lista se firmó el {date}, fuera de la validez de su firmante (del {from} al {to})',
  'document.trust.list.no-signing-time': 'la lista no dice cuándo se firmó',
  'document.trust.list.from-future':
    'la lista se firmó el {date}, después del día de la inspección',
  'document.trust.list.stale':
    'la lista tiene {days} días; un relevo de claves se anuncia con 90 días de antelación',
  'document.trust.list.signer-revoked': 'el firmante de la lista fue revocado el {date}',
  'document.trust.list.refused':
    'el camino del firmante de la lista a un ancla está roto: nada de lo que contiene es de confianza',
  'document.trust.ldif.line':
    'la línea {line} de {name} no es un atributo ni parte de uno; se pasa por alto',
  'document.trust.ldif.base64':
    'la línea {line} de {name} contiene base64 dañado; el valor se deja fuera',
  'document.trust.ldif.url':
    'la línea {line} de {name} da un valor por su dirección; de las direcciones nunca se descarga nada',
  'document.trust.pem.base64':
    'el bloque {position} de {name} contiene base64 dañado; se deja fuera',
  'document.trust.pem.label':
    'el bloque {position} de {name} es un {label}, que no dice nada de la confianza; se pasa por alto',
  'document.trust.synthetic':
    '{country} es un código del mundo sintético: {subject} se rechaza en servicio',
  'document.trust.crl.malformed':
    'la lista de revocación no se puede leer ({fault}); se deja fuera',
  'document.trust.crl.no-issuer':
    'ninguna clave disponible verifica la lista de revocación de {issuer}; no se confía en ella',
  'document.trust.crl.signature-invalid':
    'la firma de la lista de revocación de {issuer} no cuadra; no se confía en ella',
  'document.trust.crl.not-trusted':
    'la lista de revocación de {issuer} está firmada con una clave de la que nadie responde; no se confía en ella',
  'document.trust.crl.issuer-usage':
    'el emisor de la lista de revocación ({issuer}) no puede firmar listas de revocación',
  'document.trust.crl.issuer-differs':
    'la lista de revocación nombra a {issuer}, y su clave es de {holder}; no se confía en ella',
  'document.trust.crl.partial':
    'la lista de revocación de {issuer} es un complemento, solo cubre una parte o tiene una extensión crítica desconocida, lo que el perfil prohíbe; no se confía en ella',
  'document.trust.crl.no-number': 'la lista de revocación de {issuer} no tiene número',
  'document.trust.crl.no-next-update':
    'la lista de revocación de {issuer} no dice cuándo toca la siguiente',
  'document.trust.crl.superseded':
    'se dispone de una lista de revocación más nueva de {issuer} (número {newer} tras {number})',
  'document.trust.crl.from-future':
    'la lista de revocación de {issuer} se hizo el {date}, después del día de la inspección',
  'document.trust.crl.expired': 'la lista de revocación de {issuer} debía renovarse el {date}',
  'document.trust.revocation.no-list': 'no se dispone de ninguna lista de revocación de {issuer}',
  'document.trust.revocation.number':
    'la lista de revocación {number} de {issuer}, hecha el {date}, no lo contiene',
  'document.trust.revocation.no-issuer':
    'el emisor del firmante no se conoce: no se puede elegir ninguna lista de revocación',
  'document.trust.revocation.other-name':
    'la lista de revocación es de {list}, la autoridad del mismo país con otro nombre',
  'document.trust.revocation.revoked': '{subject} fue revocado el {date} ({reason})',
  'document.trust.revocation.revoked-later':
    '{subject} fue revocado el {date} ({reason}), después del día de la inspección',
  'document.trust.revocation.unverified':
    'una lista de revocación en la que no se confía nombra a {subject} (revocado el {date}, {reason})',
  'document.trust.revocation.issuer-revoked':
    'el emisor {subject} fue revocado el {date} ({reason})',
  'document.trust.chain.no-signer': 'no se dispone del certificado del firmante',
  'document.trust.chain.trusted': 'la cadena acaba en {subject}, de quien responde {lists}',
  'document.trust.chain.no-issuer':
    'ninguna clave del almacén de confianza verifica el certificado; su emisor es {issuer}',
  'document.trust.chain.signature-invalid':
    'el certificado nombra una clave de {issuer}, y esa clave no lo verifica',
  'document.trust.chain.signature-unsupported':
    'la firma del certificado no se puede comprobar aquí ({algorithm})',
  'document.trust.chain.same-name':
    'el almacén conoce a {issuer}, pero con otras claves: una autoridad que falta en las listas, o una que solo lleva su nombre',
  'document.trust.chain.no-authority':
    '{subject} firmó el certificado de debajo, lo que no puede: no es una autoridad',
  'document.trust.chain.key-usage':
    '{subject} firmó el certificado de debajo con una clave que no puede firmar certificados',
  'document.trust.chain.authority-unmarked':
    '{subject} no está marcado como autoridad (basic constraints), pero está en una lista de confianza y puede firmar certificados',
  'document.trust.chain.not-trusted':
    'la cadena acaba en {subject}, de quien nadie conocido responde',
  'document.trust.chain.chosen': 'el operador eligió él mismo este certificado',
  'document.trust.chain.refused': 'la cadena acaba en {subject}, que el almacén rechaza',
  'document.trust.chain.too-long': 'ningún ancla en {limit} pasos y {tries} firmas',
  'document.trust.chain.path-length':
    '{subject} admite {length} autoridades por debajo, y hay {count} antes del firmante',
  'document.trust.chain.link': 'la cadena pasa por el certificado de enlace {subject}',
  'document.trust.chain.name-differs':
    'la clave de {subject} verifica el certificado, que nombra como emisor a {issuer}',
  'document.trust.chain.name-case':
    'los nombres del emisor y de la autoridad solo difieren en codificación, mayúsculas u orden',
  'document.trust.chain.key-id-differs':
    'el identificador de la clave del emisor ({named}) no es el que verifica ({found})',
  'document.trust.chain.several':
    '{count} certificados llevan la clave que verifica; se usa el que mejor sirve',
  'document.trust.signer.expired': 'el certificado del firmante caducó el {date}',
  'document.trust.signer.not-yet-valid': 'el certificado del firmante es válido desde el {date}',
  'document.trust.signer.signed-outside-validity':
    'el documento se firmó el {date}, fuera de la validez de su firmante (del {from} al {to})',
  'document.trust.signer.signed-after-usage':
    'el documento se firmó el {date}, después de que la clave del firmante saliera de uso el {until}',
  'document.trust.signer.signed-before-usage':
    'el documento se firmó el {date}, antes de que la clave del firmante entrara en uso el {from}',
  'document.trust.signer.signed-in-future':
    'el documento se firmó el {date}, después del día de la inspección',
  'document.trust.signer.no-signing-time':
    'el documento no dice cuándo se firmó: el periodo de uso de la clave no se puede comparar',
  'document.trust.signer.no-usage-period':
    'el certificado no dice cuándo se usa su clave; en su lugar se comparó su validez',
  'document.trust.signer.no-validity': 'la validez del certificado no se puede leer',
  'document.trust.issuer.expired':
    'el certificado de {subject} caducó el {date}; las fechas de un ancla no forman parte de la validación de un camino',
  'document.trust.issuer.not-yet-valid':
    'el certificado de {subject} es válido desde el {date}, después del día de la inspección',
  'document.trust.issuer.certified-after-usage':
    'el firmante se certificó el {date}, después de que la clave del emisor saliera de uso el {until}',
  'document.trust.issuer.certified-outside-validity':
    '{subject} fue válido del {from} al {to}, y certificó lo de debajo el {date}',
  'document.trust.issuer.outlived':
    'el certificado del firmante es válido más tiempo ({signer}) que el de su emisor ({issuer})',
  'document.trust.document-type.absent':
    'el certificado no dice qué documentos puede firmar el firmante',
  'document.trust.document-type.allowed': 'el firmante puede firmar {allowed}',
  'document.trust.document-type.unknown':
    'el código del documento no se conoce; el firmante puede firmar {allowed}',
  'document.trust.document-type.not-allowed':
    'el firmante puede firmar {allowed}, y el documento es {code}',
  'document.trust.document-type.first-letter':
    'el firmante puede firmar {allowed}; el código del documento {code} empieza así',
  'document.trust.state.signer-differs': 'el documento dice {state}, y su firmante es de {country}',
  'document.trust.state.issuer-differs': 'el firmante es de {country}, y su emisor de {issuer}',
  'document.trust.state.case': 'el código de país {country} está escrito en minúsculas',
  'document.trust.state.form': 'el código de país {country} no tiene dos letras',
  'document.trust.state.absent': 'no se nombra ningún país: {of}',
  'document.trust.state.no-issuer':
    'el emisor del firmante no se conoce: su país no se puede comparar',
  'document.trust.state.special': 'se sabe que {state} firma con {country}: {why}',
  'document.trust.state.unknown':
    'no se conoce ningún código de dos letras para {state}; su firmante es de {country}',
  'document.trust.defect.applied':
    '{list} conoce el defecto {defect} de estos documentos: lo que halló esta comprobación pesa menos',
  'document.trust.defect.replaced':
    '{list} conoce el defecto {defect} de estos documentos y aporta lo que corresponde: esta comprobación se hizo con ello',
  'document.trust.defect.known':
    '{list} conoce el defecto {defect} de estos documentos; {check} no lo sufrió',
  'document.trust.defect.revoked': '{list} dice que no se debe confiar en el firmante ({defect})',
  'document.trust.defect.doubted':
    '{list} tiene dudas sobre el firmante ({defect}, estado {status})',
  'document.trust.defect.key-compromised':
    '{list} dice que estos chips se pueden copiar ({defect}): {check} no prueba nada',
  'document.trust.defect.not-trusted':
    '{list}, que no es de confianza, nombra el defecto {defect} de estos documentos; no se aplica',
  'document.trust.defect.by-hand': '{list} conoce {defect} de estos documentos: {description}',
  'document.trust.profile.serial.zero': 'el número de serie es cero',
  'document.trust.profile.serial.long': 'el número de serie tiene {octets} octetos; se permiten 20',
  'document.trust.profile.algorithm.hash': 'la firma se apoya en {hash}, que no está permitido',
  'document.trust.profile.name.no-country': 'no se nombra ningún país: {of}',
  'document.trust.profile.name.country-case': 'el país ({of}: {country}) no está en mayúsculas',
  'document.trust.profile.name.country-form': 'el país ({of}: {country}) no tiene dos letras',
  'document.trust.profile.name.no-common-name': 'falta el nombre común (CN): {of}',
  'document.trust.profile.country-differs':
    'el emisor ({issuer}) y el titular ({subject}) son de países distintos',
  'document.trust.profile.validity.order': 'la validez acaba ({to}) antes de empezar ({from})',
  'document.trust.profile.validity.long':
    'el certificado es válido {days} días; lo usual es hasta {usual}',
  'document.trust.profile.unique-identifier':
    'el certificado tiene un identificador único, que no debe estar',
  'document.trust.profile.extensions.none': 'el certificado no tiene extensiones',
  'document.trust.profile.extensions.default-encoded':
    'el valor por defecto de un campo está escrito (extensión {extension})',
  'document.trust.profile.extension.missing': 'falta la extensión {extension}',
  'document.trust.profile.extension.forbidden': 'la extensión {extension} no debe estar',
  'document.trust.profile.extension.critical': 'la extensión {extension} no debe ser crítica',
  'document.trust.profile.extension.not-critical': 'la extensión {extension} debe ser crítica',
  'document.trust.profile.authority-key-identifier.no-key':
    'el identificador del emisor no nombra su clave',
  'document.trust.profile.key-usage.missing':
    'el certificado no dice para qué se puede usar su clave',
  'document.trust.profile.key-usage.lacks':
    'la clave no se puede usar para {usage}, que su función exige',
  'document.trust.profile.key-usage.exceeds': 'la clave también se puede usar para {usage}',
  'document.trust.profile.basic-constraints.authority':
    'un firmante está marcado como autoridad: podría crear otros firmantes',
  'document.trust.profile.basic-constraints.no-authority':
    'el certificado no está marcado como autoridad, aunque su clave puede firmar certificados',
  'document.trust.profile.basic-constraints.path-length':
    'la longitud del camino es {length} en lugar de 0',
  'document.trust.profile.private-key-usage-period.empty':
    'el periodo de uso de la clave no tiene principio ni fin',
  'document.trust.profile.private-key-usage-period.order':
    'el periodo de uso de la clave acaba ({to}) antes de empezar ({from})',
  'document.trust.profile.private-key-usage-period.outside':
    'el periodo de uso de la clave sale de la validez del certificado (del {from} al {to})',
  'document.trust.profile.private-key-usage-period.long':
    'la clave se usa {days} días; lo usual es hasta {usual}',
  'document.trust.profile.alternative-name.no-state':
    'el nombre alternativo no tiene el código del Estado: {of}',
  'document.trust.profile.alternative-name.state-differs':
    'el nombre alternativo ({of}) dice {locality}, el nombre {country}',
  'document.trust.profile.extended-key-usage.purpose':
    'el propósito {purpose} no es de esta función',
  'document.trust.profile.extended-key-usage.other-purpose':
    'el certificado es para otro propósito ({purpose}) que lo que firmó',
  'document.trust.profile.crl-distribution-points.scheme':
    'ninguna lista de revocación se puede obtener por ldap, http o https',
  'document.trust.profile.name-change.unneeded':
    'un cambio de nombre lo anuncia un certificado de enlace en el que emisor y titular tienen el mismo nombre',
  'document.trust.profile.document-type.empty': 'la lista de tipos de documento está vacía',
  'document.trust.profile.document-type.form':
    'el tipo de documento {type} no tiene una o dos letras',
  'document.trust.profile.key.named-curve':
    'la curva está nombrada ({curve}); sus parámetros deben ser explícitos',
  'document.trust.profile.key.unknown-curve':
    'los parámetros de la curva no son los de ninguna curva conocida: no se puede confiar en nada de lo que la clave verifica',
  'document.trust.profile.key.compressed-point': 'el punto público está comprimido',
  'document.trust.profile.key.short': 'la clave tiene {bits} bits; se recomiendan al menos {least}',
  'document.trust.profile.key.weak':
    'la clave RSA tiene {bits} bits; con menos de {least} se puede calcular, y no se puede confiar en nada de lo que verifica',
  'document.trust.profile.key.exponent': 'el exponente RSA es {exponent}; lo usual es 65537',
  'document.trust.profile.crl.version':
    'la lista de revocación es de la versión {version} en lugar de 2',
  'document.trust.profile.crl.number.missing': 'la lista de revocación no tiene número',
  'document.trust.profile.crl.number.form':
    'el número de la lista de revocación es negativo o tiene más de 20 octetos',
  'document.trust.profile.crl.authority-key-identifier.missing':
    'la lista de revocación no nombra la clave de su emisor',
  'document.trust.profile.crl.authority-key-identifier.differs':
    'la lista de revocación nombra otra clave que la que la verifica',
  'document.trust.profile.crl.next-update.late':
    'la lista de revocación se renueva a los {days} días; el máximo es 90',
  'document.trust.profile.crl.empty': 'la lista de certificados revocados está y está vacía',
  'document.trust.profile.crl.extension.forbidden':
    'la lista de revocación tiene la extensión {extension}, que no debe estar',
  'document.trust.profile.crl.entry-extension.forbidden':
    'hay entradas con la extensión {extension}, que no debe estar',
  'document.trust.profile.crl.country-case': 'el país del emisor ({country}) no está en mayúsculas',
  'document.trust.profile.crl.algorithm.hash':
    'la firma de la lista de revocación se apoya en {hash}, que no está permitido',
};
