/** Traditional characters of the words host forms use, one to one. Not a converter for prose. */
const PAIRS =
  '礙碍辦办幫帮報报備备編编變变辯辩標标別别併并並并補补佈布財财參参層层產产闡阐廠厂場场陳陈稱称誠诚懲惩遲迟衝冲礎础處处傳传' +
  '創创詞词從从錯错達达單单擔担當当檔档導导遞递點点電电調调東东動动獨独讀读隊队對对兌兑發发範范訪访風风輔辅負负復复該该蓋盖' +
  '崗岗個个給给宮宫貢贡溝沟構构顧顾僱雇關关觀观慣惯廣广歸归規规過过還还號号後后戶户劃划畫划話话環环匯汇會会獲获擊击機机級级' +
  '極极幾几計计記记紀纪際际劑剂繼继績绩價价間间監监檢检簡简見见薦荐鑒鉴鑑鉴鍵键獎奖較较階阶節节傑杰結结僅仅緊紧進进晉晋經经' +
  '徑径舉举據据決决絕绝開开課课況况饋馈來来欄栏勞劳類类離离裏里裡里歷历勵励聯联練练臨临領领錄录慮虑濾滤輪轮論论絡络碼码滿满' +
  '麼么沒没門门們们彌弥納纳難难內内擬拟諾诺盤盘頻频評评啟启啓启簽签籤签潛潜強强傾倾請请區区驅驱權权確确讓让認认篩筛賞赏設设' +
  '誰谁審审聲声勝胜時时識识實实勢势視视試试適适釋释書书輸输屬属術术數数雙双說说説说訴诉隨随歲岁縮缩態态談谈討讨題题體体條条' +
  '圖图團团萬万網网圍围維维為为爲为穩稳問问無无務务誤误習习細细顯显險险現现線线獻献詳详項项協协寫写須须許许續续選选學学詢询' +
  '訓训驗验養养樣样業业頁页遺遗義义議议異异應应營营優优郵邮於于與与語语預预員员遠远願愿約约閱阅閲阅運运暫暂贊赞擇择責责佔占' +
  '戰战長长這这針针陣阵證证織织執执職职質质終终鍾钟週周註注築筑轉转狀状準准資资綜综蹤踪總总組组';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(pairsOf([...PAIRS]));

function pairsOf(characters: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    pairs.push([characters[at] ?? '', characters[at + 1] ?? '']);
  }
  return pairs;
}

export function toSimplified(text: string): string {
  let simplified = '';
  for (const character of text) simplified += SIMPLIFIED.get(character) ?? character;
  return simplified;
}
