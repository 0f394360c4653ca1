import { chineseSystems, latinSystems } from '../romanise/latin.ts';
import { type CultureFacts, words } from './facts.ts';

export const vietnamese: CultureFacts = {
  code: 'vietnamese',
  script: 'Latn',
  share: 22,
  home: 'QXO',
  systems: latinSystems,
  surnames: words(`
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Lương Mai Trịnh Đào Tạ Cao Hà
    Lâm Vương Thái Châu Tô Phùng Quách Kiều Tống Triệu Diệp Chu Mạc Khổng`),
  female: words(
    `Hương Lan Hoa Linh Trang Thảo Hằng Nga Hà Mai Phương Thủy Ngọc Hạnh Yến Anh Loan Dung Huyền Thu Oanh Nhung Vân Hiền Quỳnh Châu Giang Tuyết Diễm Vy Trinh Thư Ngân Chi Như Xuân Bích`,
  ),
  male: words(
    `Hùng Dũng Tuấn Minh Hải Nam Long Sơn Thành Cường Đức Hoàng Anh Quân Phong Bình Huy Thắng Trung Kiên Việt Khánh Tùng Quang Vinh Tâm Phúc Đạt Hưng Lộc Khoa Bảo Nghĩa Duy Toàn Tiến Thịnh Lâm`,
  ),
  pattern: {
    surnameFirst: true,
    lastGiven: true,
    second: 940,
    middleWords: [
      words('Thị Ngọc Thu Kim Phương Thanh Minh Bích Hồng Mỹ Thùy Kiều Hoài Diệu Tuyết Quỳnh'),
      words(
        'Văn Hữu Đức Minh Quang Ngọc Xuân Thanh Đình Công Quốc Anh Trọng Hoàng Duy Tuấn Bá Thế',
      ),
    ],
  },
};

export const chinese: CultureFacts = {
  code: 'chinese',
  script: 'Latn',
  share: 30,
  home: 'QXO',
  systems: chineseSystems,
  surnames: words(`
    Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Xu Han Feng Deng
    Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Lu Yao Shen Zhong Jiang Cui Tan Lu Fan Liao Shi
    Jin Jia Xia Wei Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Jiang Yin Xue Yan Lei Long Shi Tao He Gu Mao Hao Gong Shao Wan Qian Ouyang Shangguan Zhuge`),
  female: words(
    `Fang Min Jing Li Yan Juan Xia Na Xiu Ying Hua Hui Qiao Mei Lan Yu Ping Hong Ting Xue Lin Qing Yun Lian Zhen Feng Xiang Ai Ni Rong Qin Yue Shan Dan Yi Xin Shu Jun Jie Zi`,
  ),
  male: words(
    `Wei Jun Yong Jie Tao Ming Chao Qiang Lei Gang Peng Hui Bo Bin Hao Long Fei Jian Ping Dong Liang Kai Feng Hai Xin Guo Zhi Wen Hong Xiao Yu Chun Shu De Zhong Sheng Yi Rui Zi Han`,
  ),
  pattern: { surnameFirst: true, joinedGiven: 720 },
};
