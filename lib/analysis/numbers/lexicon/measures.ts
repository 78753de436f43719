/** Physical units and what is read off a scale (岁, 度, 级); notation in units.ts. */
export const MEASURES = `
(?:[平立]方)?(?:[千厘毫微纳平]?米!饭粉兰线粒|[公华海英]里) [平立]方 方!面案式法向队~ 公分 里!程屯村~地 英?寸 英尺 光年 公?亩 公?顷
吨!位 公斤 斤 [千毫微]?克!服制拉 磅 两~重白银黄多 石~米粮 [毫公]升 升!级至到温高值降 毫摩尔
[摄华]氏度 ℃ °!0-9 度电 度!过假量 [千兆]?瓦时 [千兆]?瓦~ 千?伏安 千?伏~ 毫安时 兆赫 分贝 [大千]卡 [百兆]?帕 毫米汞柱 马力
周?岁 级!别联跳~地风大台强阵余 像素 兆 次/分钟?
(?:[kcmμn]?m[²³2]?|㎡|[kmμ]?g|m?[lL]|t|[kMG]?Wh?|k?V|mAh|[kMG]?Hz|dB|[kMh]Pa|mmHg|mmol|[KMGT]B|Mbps)!a-zA-Z0-9
`;
