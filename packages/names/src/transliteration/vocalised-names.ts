/**
 * Frequent names whose letters leave the vowels out, with the spellings that people carry in documents. The
 * first is the one nearest to the standards; which a person uses is the person's matter. Facts of common
 * knowledge, typed in on 2026-11-26; no list of another project was taken over.
 */
export const vocalisedNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
  محمد Muhammad Mohammed Mohamed Mohammad Mohamad Muhamad Muhammed
  أحمد Ahmad Ahmed
  احمد Ahmad Ahmed
  محمود Mahmud Mahmoud Mahmood
  حامد Hamid Hamed
  علي Ali Aly
  حسن Hasan Hassan
  حسين Husayn Hussein Hussain Husain Hossein Hussien
  عمر Umar Omar Omer
  عثمان Uthman Othman Osman
  إبراهيم Ibrahim Ebrahim
  ابراهيم Ibrahim Ebrahim
  إسماعيل Ismail Ismael
  يوسف Yusuf Yousef Youssef Yousuf Yusef
  خالد Khalid Khaled
  سعيد Said Saeed Sayed
  سعد Saad Sad
  صالح Salih Saleh
  عبد Abd Abdul
  الله Allah
  رحمن Rahman
  كريم Karim Kareem
  رشيد Rashid Rasheed Rachid
  جمال Jamal Gamal Djamel
  مصطفى Mustafa Mostafa Moustafa
  طارق Tariq Tarek Tareq
  ناصر Nasir Nasser Naser
  سليمان Sulayman Suleiman Sulaiman Soliman
  داود Dawud Daoud Dawood
  موسى Musa Moussa Mousa
  عيسى Isa Issa Eisa
  يحيى Yahya Yehia
  زيد Zayd Zaid
  فيصل Faysal Faisal
  فاطمة Fatimah Fatima
  عائشة Aishah Aisha Aicha
  مريم Maryam Mariam Meriem
  زينب Zaynab Zeinab Zainab
  خديجة Khadijah Khadija Khadidja
  نور Nur Nour Noor
  حسام Husam Hossam
  هشام Hisham Hicham Hesham
  عباس Abbas
  جعفر Jafar Jaafar Gaafar
  قاسم Qasim Kasem Kassem
  بشار Bashar Bachar
  رضا Rida Reza Ridha
  مهدی Mahdi Mehdi
  پرویز Parviz Parwiz Pervez
  فرهاد Farhad
  זאב Zeev
  חיים Haim Chaim Hayim
  משה Moshe Moshé
  יצחק Yitzhak Itzhak Isaac
  יעקב Yaakov Jacob Yakov
  אברהם Avraham Abraham
  שרה Sara Sarah
  רבקה Rivka Rebecca
  רחל Rachel Rahel
  לאה Lea Leah
  דוד David
  שלמה Shlomo Solomon
  מנחם Menachem Menahem
  בנימין Binyamin Benjamin
  כהן Cohen Kohen
  לוי Levi Levy
  מרדכי Mordechai Mordehai
  מרים Miriam Miryam
  נועם Noam
  יהודה Yehuda Judah`
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [name = '', ...spellings] = line.trim().split(' ');
      return [name, spellings];
    }),
);
