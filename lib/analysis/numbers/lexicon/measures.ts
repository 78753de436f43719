/** Physical units and what is read off a scale (岁, 度, 级); notation in units.ts. */
export const MEASURES = `
[千厘毫微纳平]米!饭粉兰线粒 方!面案式法向队? 公里 公分 [华海英]里 里!程屯村?地 英尺 英寸 尺? 寸? 丈? 光年 亩 公顷 顷
吨!位 公斤 斤 [千毫微]克!服制 克拉 盎司 磅 两?重白银黄 石?米粮 升!级至到温高值降 毫升 公升 加仑 毫摩尔
摄氏度 华氏度 ℃ °!0123456789 度!过假量 度电 [千兆]瓦? [千兆]瓦时 [千]伏? 伏特 毫安时 赫兹 兆赫 分贝 大卡 千卡 卡路里 焦耳 [百兆]帕 毫米汞柱 马力
[周]岁 级!别联跳?地风大台强阵余 像素 字节 兆
km km² m m² m2 ㎡ m³ cm mm μm nm kg mg μg g ml mL L t kW kWh MW GW W V kV mAh Hz kHz MHz GHz dB kPa hPa MPa mmHg mmol KB MB GB TB Mbps
`;
