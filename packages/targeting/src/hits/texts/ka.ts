import type { HitTexts } from './language.ts';

/** Georgian. */
export const georgianHits: HitTexts = {
  'targeting.hit.word.same': '{traveller} ერთნაირად იწერება.',
  'targeting.hit.word.transliteration':
    '{traveller} და {entry} ერთი სახელია, სხვა სტანდარტით დაწერილი.',
  'targeting.hit.word.spelling': '{traveller} და {entry} რამდენიმე ასოთი განსხვავდება.',
  'targeting.hit.word.initial': '{traveller} და {entry}: ერთი მეორის ინიციალია.',
  'targeting.hit.word.truncated':
    '{traveller} და {entry}: ერთი ჩამოჭრილია, რადგან დოკუმენტში ადგილი აღარ იყო.',
  'targeting.hit.word.nickname': '{traveller} და {entry} ერთი სახელის ფორმებია.',
  'targeting.hit.word.joined': '{traveller} და {entry}: ერთი ერთად წერს იმას, რაც მეორეში ცალკეა.',
  'targeting.hit.word.missing':
    'ეს სიტყვა მხოლოდ ერთ მხარეს აქვს (მგზავრი: {traveller}; ჩანაწერი: {entry}). ეს ბევრს არ ამბობს.',
  'targeting.hit.word.contradicted':
    'თითოეულს აქვს სიტყვა, რომელიც მეორეს აკლია (მგზავრი: {traveller}; ჩანაწერი: {entry}).',
  'targeting.hit.form.title-glued':
    'მიმართვა შეიძლება სახელს იყოს მიწერილი: {traveller} წაკითხულია როგორც {read}, მიმართვა – {title}.',
  'targeting.hit.form.entry-title-glued':
    'მიმართვა შეიძლება ჩანაწერის სახელს იყოს მიწერილი: {entry} წაკითხულია როგორც {read}, მიმართვა – {title}.',
  'targeting.hit.form.title-or-name':
    '{traveller} თავისთავადაც სახელია. ის წაკითხულია როგორც {read}, მიმართვა – {title}.',
  'targeting.hit.form.filler':
    '{traveller} გამოტოვებული სახელის ადგილას წერია და შედარებაში არ შესულა.',
  'targeting.hit.form.letter-doubled':
    'დაჯავშნის სისტემები ერთასოიან გვარს აორმაგებს: {traveller} წაკითხულია როგორც {read}.',
  'targeting.hit.form.letter-in-front':
    'დაჯავშნის სისტემები ერთასოიან გვარს სახელის წინ მიაწერს: {traveller} წაკითხულია როგორც {read}.',
  'targeting.hit.birth-date.same': 'დაბადების დღე ერთი და იგივეა: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.compatible':
    'რაც დაბადების ორივე თარიღზე ცნობილია, ერთმანეთს ემთხვევა: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.swapped':
    'დაბადების დღე და თვე გადანაცვლებულია: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.placeholder':
    'დაბადების ერთი თარიღი პირობითია, დანარჩენი ემთხვევა: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.century':
    'დაბადების წლებს შორის საუკუნეა, რაც შეიძლება შეცდომა იყოს: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.digit':
    'დაბადების თარიღში ერთი ციფრი განსხვავდება, რაც შეიძლება შეცდომა იყოს: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.near':
    'დაბადების თარიღებს შორის ერთ წელზე ნაკლებია, მაგრამ ერთი და იგივე არ არის: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.different': 'დაბადების დღე სხვაა: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.birth-date.unknown':
    'დაბადების თარიღი აკლია (მგზავრი: {traveller}; ჩანაწერი: {entry}). ის ბევრს იტყოდა.',
  'targeting.hit.document.same': 'დოკუმენტის ნომერი იგივეა.',
  'targeting.hit.document.confusable':
    'დოკუმენტის ნომერი იგივეა, გარდა ნიშნებისა, რომლებიც წაკითხვისას ადვილად ირევა.',
  'targeting.hit.document.one-edit': 'დოკუმენტის ნომერი ერთი ნიშნით განსხვავდება.',
  'targeting.hit.document.different':
    'დოკუმენტის ნომერი სხვაა. ადამიანს ცხოვრებაში რამდენიმე დოკუმენტი აქვს.',
  'targeting.hit.document.unknown': 'დოკუმენტის ორი ნომერი, რომ შედარდეს, არ არის.',
  'targeting.hit.nationality.same': 'მოქალაქეობა იგივეა: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.nationality.different': 'მოქალაქეობა სხვაა: {traveller}; ჩანაწერი: {entry}.',
  'targeting.hit.nationality.unknown':
    'მოქალაქეობა აკლია ან რამდენიმეა (მგზავრი: {traveller}; ჩანაწერი: {entry}).',
  'targeting.hit.chance.none':
    '{size} ჩანაწერიან სიაში შემთხვევითობა 0,01-ზე ნაკლებ ასეთივე მსგავსს მოგვცემდა: ეს ახსნა არ არის.',
  'targeting.hit.chance.some':
    '{size} ჩანაწერიან სიაში შემთხვევითობა {chance} ასეთივე მსგავსს მოგვცემდა: ეს შეიძლება ახსნა იყოს.',
  'targeting.hit.chance.usual':
    '{size} ჩანაწერიანი სია ნებისმიერს {chance} ასეთივე მსგავსს აძლევს: ამას შემთხვევითობა ხსნის.',
  'targeting.hit.condition.met': 'სრულდება: {condition}. აქ: {value}.',
  'targeting.hit.condition.not-met': 'არ სრულდება: {condition}. აქ: {value}.',
  'targeting.hit.condition.unknown': 'უცნობია: {condition}. აქ: {value}.',
  'targeting.hit.exoneration.met': 'ეს ამართლებს და სრულდება: {condition}. აქ: {value}.',
  'targeting.hit.exoneration.not-met':
    'ეს გაამართლებდა, მაგრამ არ სრულდება: {condition}. აქ: {value}.',
  'targeting.hit.exoneration.unknown': 'ეს გაამართლებდა, მაგრამ უცნობია: {condition}. აქ: {value}.',
  'targeting.hit.ended.entry-changed': 'დასრულდა: ჩანაწერი შეიცვალა და ხელახლა დარდება.',
  'targeting.hit.ended.entry-gone': 'დასრულდა: ჩანაწერი მოქმედ სიაში აღარ არის.',
  'targeting.hit.ended.entry-expired': 'დასრულდა: ჩანაწერის ვადა გავიდა.',
  'targeting.hit.ended.data-changed':
    'დასრულდა: მგზავრის სხვა მონაცემები მოვიდა და ხელახლა დარდება.',
  'targeting.hit.fault.another-hit': 'ბრძანება სხვა თანხვედრას ეხება.',
  'targeting.hit.fault.state': 'თანხვედრის ამ მდგომარეობაში ეს შეუძლებელია.',
  'targeting.hit.fault.part': 'ამას განყოფილების თანამშრომელი აკეთებს.',
  'targeting.hit.fault.nobody': 'არ არის დასახელებული, ვინ აკეთებს ამას.',
  'targeting.hit.fault.same-person': 'ამას სხვა პირი სჭირდება და არა ის, ვინც შეაფასა.',
  'targeting.hit.fault.another-person': 'შეფასებას უკან მხოლოდ შემფასებელი იღებს.',
  'targeting.hit.fault.evidence': 'მტკიცებულება ის არ არის, რაც ნანახი იყო.',
  'targeting.hit.fault.reason':
    'საჭიროა დასაბუთება თქვენივე სიტყვებით: წინადადება და არა ერთი სიტყვა.',
  'targeting.hit.fault.recipient': 'დაასახელეთ უწყება, რომელიც მას იღებს.',
};
