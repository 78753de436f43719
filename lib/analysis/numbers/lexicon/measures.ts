/** Physical units and what is read off a scale (岁, 度, 级); notation in units.ts. */
export const MEASURES = `
公里 千米 米!饭粉兰线粒酒面芾勒板 厘米 公分 毫米 微米 纳米 分米 里!程约屯河村桥店铺坡庄镇乡社街路面?地 华里 海里 英里 英尺 英寸 尺? 寸!草土金步头照心? 丈!夫母人二? 光年
公里/小时 千米/小时 公里/时 千米/时 米/秒 公里每小时 千米每小时 米每秒 km/h
平方公里 平方千米 平方米 平方厘米 平方英里 平方英尺 平方 平米 亩 公顷 顷 立方米 立方 立方米/秒 立方厘米
吨!位 万吨级 公斤 千克 斤 克!服制隆里罗林拉扰勒东 毫克 微克 克拉 盎司 磅!礴 两?重白银黄米 石?米粮谷 担?米粮谷
升!级至到高温学值旗降幅空任职格华 毫升 公升 加仑 毫克/升 微克/升 毫升/分钟 毫克/立方米 微克/立方米 毫克/千克 毫克/公斤 微摩尔/升 毫摩尔/升 毫摩尔每升 毫克每升 微克每立方米
摄氏度 华氏度 ℃ °C ° 度!过假量 度电 千瓦时 千瓦 兆瓦 兆瓦时 瓦!斯解房? 吉瓦 伏!击安特天? 伏特 千伏 安培 毫安时 毫安 赫兹 兆赫 吉赫 分贝 大卡 千卡 卡路里 焦耳 千焦 帕 千帕 百帕 兆帕 毫米汞柱 微西弗 毫西弗 贝克勒尔 马力 转/分钟 次/分钟 次/分
岁 周岁 级!别联跳?地风大台强阵余 级以上 节/小时 像素 万像素 字节 比特 兆!欧头 标准煤 屈光度
km km² km2 m m² m2 ㎡ m³ m3 ㎥ cm mm μm um nm kg mg μg ug g ml mL ML l L t kW KW kw kWh kwh MW GW W V kV mA mAh Hz kHz MHz GHz dB Pa kPa hPa MPa mmHg mg/L mg/L mmol/L μg/L ug/L g/L mg/dL IU KB MB GB TB kb/s MB/s Mbps Gbps Mb/s
`;
