import type { CmsFindingCode } from '../cms/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** Georgian. */
export const cmsKa: Texts<CmsFindingCode> = {
  'document.cms.unreadable': 'ეს ხელმოწერილი მონაცემები არ არის: {fault}, ბაიტი {offset}',
  'document.cms.trailing-bytes':
    'ხელმოწერილი მონაცემების შემდეგ კიდევ {bytes} ბაიტია; ისინი არ წაკითხულა',
  'document.cms.findings.many':
    'შიგნით მყოფ სერტიფიკატებზე {kept}-ზე მეტი შენიშვნაა: დანარჩენები გამოტოვებულია',
  'document.cms.ber':
    'ხელმოწერილი მონაცემები DER-ით არ არის კოდირებული: {form}, ბაიტი {offset}; წაიკითხა როგორც BER',
  'document.cms.version': 'ხელმოწერილი მონაცემების ვერსიაა {version}; მაინც წაიკითხა',
  'document.cms.content.absent': 'ის, რაზეც ხელმოწერაა, შიგნით არ არის',
  'document.cms.content.not-octets':
    'ხელმოწერილი შემცველობა OCTET STRING-ში არ დევს, არამედ პირდაპირ, როგორც PKCS #7-ში იყო',
  'document.cms.certificate.other-kind':
    'სერტიფიკატებს შორის ერთი ჩანაწერი სხვა სახისაა; ის გამოტოვებულია',
  'document.cms.signer.count': '{count} ხელმომწერია, მოსალოდნელია ერთი',
  'document.cms.signer.version': 'ხელმომწერის ვერსია {version} არ შეესაბამება მის დასახელების წესს',
  'document.cms.signer-id.string-type':
    'ხელმომწერი დასახელებულია სერტიფიკატის გამცემით, მაგრამ სხვა ტიპის სტრიქონებით ან სხვა რეგისტრით',
  'document.cms.signer-id.order':
    'ხელმომწერი დასახელებულია სერტიფიკატის გამცემით, მაგრამ სხვა თანმიმდევრობით',
  'document.cms.signer-id.issuer-differs':
    'ხელმომწერი დასახელებულია გამცემით {named}, სერტიფიკატის გამცემი კი სხვაა ({issuer}); სერიული ნომერი იგივეა',
  'document.cms.signer-id.key-digest':
    'ხელმომწერი დასახელებულია იდენტიფიკატორით, რომელიც სერტიფიკატს არ აქვს; ეს მისი გასაღების ჰეშია',
  'document.cms.signer-id.not-named':
    'ხელმომწერი სხვაგვარად არის დასახელებული, ვიდრე ერთადერთი არსებული სერტიფიკატი; ხელმოწერა ამ სერტიფიკატით შემოწმდა',
  'document.cms.signer-id.not-found':
    'ხელმომწერის სერტიფიკატი ({signer}) არც აქ არის და არც ხელთ არსებულებში',
  'document.cms.attributes.absent': 'ხელმოწერილი ატრიბუტები არ არის; ხელმოწერა თავად შემცველობაზეა',
  'document.cms.attributes.not-der':
    'ხელმოწერილი ატრიბუტები DER-ით არ წერია; ხელმოწერა მათი DER-ისთვის სწორია',
  'document.cms.attributes.repeated': 'ხელმოწერილი ატრიბუტი {oid} ერთზე მეტჯერ გვხვდება',
  'document.cms.attributes.malformed': 'ხელმოწერილ ატრიბუტს {oid} თავისი ფორმა არ აქვს',
  'document.cms.attributes.content-type':
    'ხელმოწერილი ატრიბუტების მიხედვით შემცველობის ტიპია {signed}, მონაცემების მიხედვით – {content}',
  'document.cms.attributes.message-digest-absent':
    'ხელმოწერილ ატრიბუტებში შემცველობის ჰეში არ არის, ამიტომ მას ხელმოწერასთან არაფერი აკავშირებს',
  'document.cms.digest.differs': 'შემცველობის {hash} ჰეში ის არ არის, რომელსაც ხელი მოეწერა',
  'document.cms.digest.unknown-algorithm': 'ჰეშის ალგორითმი {oid} აქ უცნობია',
  'document.cms.digest.algorithms-differ':
    'შემცველობის ჰეში გაკეთდა ალგორითმით {digest}, ხელმოწერა კი – {signature}',
  'document.cms.digest.not-listed':
    'ხელმომწერის ჰეშის ალგორითმი ({oid}) ხელმოწერილი მონაცემების სიაში არ არის',
  'document.cms.signature.bare-algorithm':
    'ხელმოწერის ალგორითმი მხოლოდ გასაღების ტიპს ასახელებს ({oid}); აღებულია ხელმომწერის ჰეშის ალგორითმი',
  'document.cms.signature.pss-by-digest':
    'RSASSA-PSS პარამეტრების გარეშე; ხელმოწერა სწორია ხელმომწერის ჰეშის ალგორითმით {hash} და არა SHA-1-ით, როგორც უნდა ყოფილიყო',
};
