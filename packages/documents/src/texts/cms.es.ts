import type { CmsFindingCode } from '../cms/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Spanish. */
export const cmsEs: Texts<CmsFindingCode> = {
  'document.cms.unreadable': 'esto no son datos firmados: {fault} en el byte {offset}',
  'document.cms.trailing-bytes': '{bytes} bytes siguen a los datos firmados; no se leyeron',
  'document.cms.findings.many':
    'más de {kept} constataciones sobre los certificados que contiene: las demás se omiten',
  'document.cms.ber':
    'los datos firmados no están codificados en DER: {form} en el byte {offset}; se leyeron como BER',
  'document.cms.version':
    'los datos firmados son de la versión {version}; se leyeron de todos modos',
  'document.cms.content.absent': 'lo firmado no está dentro',
  'document.cms.content.not-octets':
    'lo firmado no está en un OCTET STRING sino tal cual, como en PKCS #7',
  'document.cms.certificate.other-kind':
    'una entrada entre los certificados es de otra clase; se pasó por alto',
  'document.cms.signer.count': '{count} firmantes, donde se espera uno',
  'document.cms.signer.version':
    'el firmante es de la versión {version}, que no va con el modo en que se le nombra',
  'document.cms.signer-id.string-type':
    'el firmante se nombra con el emisor de su certificado en otros tipos de cadena u otras mayúsculas',
  'document.cms.signer-id.order':
    'el firmante se nombra con el emisor de su certificado en otro orden',
  'document.cms.signer-id.issuer-differs':
    'el firmante se nombra con un emisor ({named}) que no es el del certificado ({issuer}); el número de serie es el mismo',
  'document.cms.signer-id.key-digest':
    'el firmante se nombra con un identificador que su certificado no tiene; es el resumen de su clave',
  'document.cms.signer-id.not-named':
    'el firmante se nombra de otro modo que el único certificado presente; la firma se comprobó con ese',
  'document.cms.signer-id.not-found':
    'el certificado del firmante ({signer}) no está aquí ni entre los disponibles',
  'document.cms.attributes.absent':
    'no hay atributos firmados; la firma es sobre el contenido mismo',
  'document.cms.attributes.not-der':
    'los atributos firmados no están en DER; la firma es correcta para su DER',
  'document.cms.attributes.repeated': 'el atributo firmado {oid} aparece más de una vez',
  'document.cms.attributes.malformed': 'el atributo firmado {oid} no tiene su forma',
  'document.cms.attributes.content-type':
    'los atributos firmados dicen contenido de tipo {signed}, los datos firmados {content}',
  'document.cms.attributes.message-digest-absent':
    'los atributos firmados no tienen resumen del contenido, así que nada lo une a la firma',
  'document.cms.digest.differs': 'el resumen {hash} del contenido no es el que se firmó',
  'document.cms.digest.unknown-algorithm': 'el algoritmo de resumen {oid} no se conoce aquí',
  'document.cms.digest.algorithms-differ':
    'el resumen del contenido está hecho con {digest}, y la firma con {signature}',
  'document.cms.digest.not-listed':
    'el algoritmo de resumen del firmante ({oid}) no está en la lista de los datos firmados',
  'document.cms.signature.bare-algorithm':
    'el algoritmo de firma nombra solo el tipo de clave ({oid}); se tomó el algoritmo de resumen del firmante',
  'document.cms.signature.pss-by-digest':
    'RSASSA-PSS sin parámetros; la firma es correcta con {hash}, el algoritmo de resumen del firmante, y no con SHA-1 como debería ser',
};
