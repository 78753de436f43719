/** Where something stands: 5楼, 3号楼, 新兴一路28号; notation in units.ts. */
export const PLACES = `
号[楼院] 单元 房间 楼!盘市主房宇道梯群兰 [号弄室](?<=[路街道巷里区园城村庄厦院组楼元栋镇场座至到]\\d+\\s?.)
`;

/** What makes Arabic digits part of a name or a code: 106国道, 28路公交车, 3号线, 2019届, 11人制, 9·11, 5.12地震. */
export const NAMES = `
[”"]号 ·\\d+ (?:地震|事[件故]|晚会|[大专惨]案)!中 国集团 [国省县乡]道 高速 路!口段灯人 次(?:列车|航班) 号[线店洞井令公文台机]
年级 人制 [式型系] 线!索路 (?<=\\d{4})[届级款]
`;
