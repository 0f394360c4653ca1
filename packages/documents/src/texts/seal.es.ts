import type { SealFindingCode } from '../seal/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Spanish. */
export const sealEs: Texts<SealFindingCode> = {
  'document.seal.input.unknown': 'esto no es un sello de una clase conocida',
  'document.seal.input.size':
    '{bytes} bytes son más de los que caben en un símbolo; no se leyó nada',
  'document.seal.input.form': 'los bytes se tomaron de la forma {form}',
  'document.seal.input.lossy':
    'el escáner sustituyó bytes que no podía mostrar; ajústelo para que dé los bytes sin tratar',
  'document.seal.header.truncated': 'el sello termina en su cabecera',
  'document.seal.header.version':
    'ninguna versión publicada de los sellos tiene el número {version}',
  'document.seal.header.version-unpublished':
    'la versión {version} no está en ninguna edición; el sello se leyó como versión 3',
  'document.seal.header.c40': 'no es C40: {what}',
  'document.seal.header.reference-length':
    'la longitud {length} de la referencia del certificado no es un número hexadecimal',
  'document.seal.header.decimal-length':
    'la longitud de la referencia del certificado es decimal, no hexadecimal',
  'document.seal.header.fixed-reference':
    'la referencia del certificado tiene los cinco caracteres de la versión 3 aunque la cabecera dice versión 4',
  'document.seal.header.test-reference':
    'la referencia del certificado es la reservada para pruebas',
  'document.seal.header.date': 'no es una fecha: {what}',
  'document.seal.header.order':
    'el sello se firmó el {signedOn}, antes de la fecha de expedición {issuedOn}',
  'document.seal.header.future':
    'el sello se firmó el {signedOn}, después del día de la inspección',
  'document.seal.header.state': 'ningún Estado tiene el código {code}',
  'document.seal.profile.unknown':
    'no se conoce ningún perfil para {profile}; los elementos se muestran por sus etiquetas',
  'document.seal.feature.truncated': 'el sello termina en el elemento {tag}',
  'document.seal.feature.plain-length':
    'las longitudes desde 128 están escritas en un solo byte, como en la versión 3, aunque la cabecera dice versión 4',
  'document.seal.feature.der-length':
    'las longitudes desde 128 están escritas en DER, como en la versión 4, aunque la cabecera dice una versión anterior',
  'document.seal.feature.duplicate': 'el elemento {tag} aparece dos veces',
  'document.seal.feature.missing': 'falta el elemento {name}, que el perfil exige',
  'document.seal.feature.length':
    'el elemento {name} tiene {bytes} bytes; su perfil tiene de {least} a {most}',
  'document.seal.feature.content': 'los bytes del elemento {name} no tienen su codificación',
  'document.seal.feature.unknown': 'el perfil no tiene el elemento {tag}',
  'document.seal.feature.check-digit':
    'el dígito de control {digit} de la zona contenida en el sello no cuadra',
  'document.seal.trailing': '{bytes} bytes siguen al sello',
  'document.seal.padding': '{bytes} bytes de relleno o de fin de línea siguen al sello',
  'document.seal.json.syntax': 'el texto deja de ser JSON a partir del byte {offset}',
  'document.seal.json.depth': 'el JSON está anidado demasiado hondo',
  'document.seal.json.duplicate': 'el miembro {path} aparece dos veces',
  'document.seal.json.number': 'el número {path} no tiene forma canónica',
  'document.seal.json.string': 'el texto {path} contiene medio carácter',
  'document.seal.json.not-canonical':
    'los datos no están en forma canónica; la firma es sobre la forma canónica',
  'document.seal.json.member': 'el miembro {path} falta o es de otro tipo',
  'document.seal.json.base64': 'el miembro {path} no es Base64',
  'document.seal.json.algorithm': 'el algoritmo {algorithm} no es ES256, ES384 ni ES512',
  'document.seal.barcode.draft':
    'la estructura de datos del código de barras se lee según su borrador y muestras públicas',
  'document.seal.barcode.base32': 'el texto tras el indicador no es Base32',
  'document.seal.barcode.zip': 'los datos no se pueden descomprimir o son demasiado grandes',
  'document.seal.barcode.flag': 'el indicador {flag} no es ninguno de A a D',
  'document.seal.barcode.algorithm': 'el algoritmo de firma {algorithm} no se conoce',
  'document.seal.barcode.object': 'el objeto {tag} falta, aparece dos veces o no tiene lugar aquí',
  'document.seal.findings.many':
    'de este sello hay más de {count} cosas que decir; el resto se omite',
  'document.seal.unread': 'el sello no se pudo leer, así que esto no se comprobó',
  'document.seal.signature.absent':
    'el sello no está firmado, aunque los de su clase deben estarlo',
  'document.seal.signature.unsigned':
    'el código de barras dice de sí mismo que no está firmado: nada responde de su contenido',
  'document.seal.signature.truncated': 'el sello termina en su firma: {bytes} de {expected} bytes',
  'document.seal.signature.odd':
    'la firma tiene {bytes} bytes, que no se pueden partir en dos números',
  'document.seal.signature.invalid': 'la firma no se verifica con la clave de {signer}',
  'document.seal.signature.valid': 'la firma se verifica con la clave de {signer}',
  'document.seal.signature.unsupported':
    'la clave de {signer} es de una clase con la que aquí no se puede verificar nada',
  'document.seal.signature.der':
    'la firma es una secuencia DER; un sello tiene sus dos números tal cual',
  'document.seal.signer.unknown':
    'ningún certificado disponible tiene el firmante {signer} y la referencia {reference}',
  'document.seal.signer.none': 'sin el certificado de su firmante esto no se puede comprobar',
  'document.seal.signer.unreadable': 'el certificado {name} no se puede leer',
  'document.seal.signer.several':
    '{count} certificados disponibles tienen la referencia {reference}; se probaron todos',
  'document.seal.signer.name':
    'el certificado tiene la referencia {reference}, pero su titular no es {signer}',
  'document.seal.signer.reference':
    'la clave corresponde, pero el sello nombra como firmante a {signer} {reference}, y el certificado es {subject}',
  'document.seal.signer.validity':
    'el sello se firmó el {signedOn}, fuera de la validez de su firmante, del {from} al {to}',
  'document.seal.signer.usage-period':
    'el sello se firmó el {signedOn}, fuera del periodo, del {from} al {to}, en que su firmante puede firmar',
  'document.seal.signer.expired': 'el certificado del firmante solo fue válido hasta el {to}',
  'document.seal.signer.no-date':
    'el sello no dice cuándo se firmó; su firmante se juzgó al día de la inspección',
  'document.seal.chain.none':
    'no se ha dado ningún almacén de confianza: nadie responde del firmante',
  'document.seal.chain.given':
    'el operador ha nombrado el certificado {signer} como el de un firmante de sellos',
  'document.seal.country.signer': 'el sello es de {state}, su firmante de {signer}',
  'document.seal.country.zone': 'el sello es de {state}, la zona que contiene de {zone}',
  'document.seal.mrz.differs': 'la zona difiere del sello: {field}',
  'document.seal.mrz.same': 'el sello y la zona concuerdan',
  'document.seal.compare.none': 'lo que hay que comparar falta o no se puede leer: {what}',
  'document.seal.passport-number.differs':
    'el sello se hizo para el pasaporte {sealed}, no para {shown}',
  'document.seal.passport-number.same': 'el sello se hizo para este número de pasaporte',
  'document.seal.print.differs': 'la etiqueta lleva ({what}) {printed}, el sello {sealed}',
  'document.seal.print.same': 'la etiqueta y el sello concuerdan: {what}',
  'document.seal.print.not-sealed': 'el sello no contiene: {what}; solo lo dice la impresión',
  'document.seal.print.not-days':
    'el sello lleva ({what}) {sealed}, que no es un número fijo de días',
};
