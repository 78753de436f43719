/** Physical units and what is read off a scale (岁, 度, 级); notation in units.ts. */
export const MEASURES = `
公里 千米 米!饭粉兰线粒酒面板 厘米 公分 毫米 微米 纳米 里!程屯河村桥店铺庄镇?地 华里 海里 英里 英尺 英寸 尺? 寸!土? 丈!夫? 光年
公里/小时 千米/小时 米/秒 立方米/秒 km/h 平方公里 平方千米 平方米 平方厘米 平方 平米 亩 公顷 顷 立方米 立方 立方厘米
吨!位 公斤 千克 斤 克!服制隆里罗 毫克 微克 克拉 盎司 磅 两?重白银黄 石?米粮
升!级至到高温学值旗降幅 毫升 公升 加仑 毫克/升 微克/立方米 毫克/立方米 毫摩尔/升
摄氏度 华氏度 ℃ ° 度!过假量 度电 千瓦时 千瓦 兆瓦 兆瓦时 瓦!斯? 伏!击特? 伏特 千伏 毫安时 赫兹 兆赫 分贝 大卡 千卡 卡路里 焦耳 帕 百帕 兆帕 毫米汞柱 马力 次/分钟 次/分
岁 周岁 级!别联跳?地风大台强阵余 像素 字节 兆!头
km km² m m² m2 ㎡ m³ cm mm μm nm kg mg μg g ml mL L t kW kWh MW GW W V kV mAh Hz kHz MHz GHz dB kPa hPa MPa mmHg mg/L mmol/L KB MB GB TB Mbps
`;
