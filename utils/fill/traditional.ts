/** Traditional characters of the words host forms use, one to one. Not a converter for prose. */
const PAIRS =
  '員员評评績绩談谈職职級级標标準准議议見见簽签聲声備备註注週周達达總总結结訓训練练發发' +
  '劃划責责時时間间點点類类門门單单稱称號号碼码問问題题優优勢势現现權权數数據据實实際际' +
  '執执導导鑒鉴價价態态協协調调資资與与個个歷历啟启轉转預预項项務务質质處处領领長长對对' +
  '於于記记錄录進进擔担開开範范圍围後后異异訴诉確确認认陳陈說说動动機机會会觀观經经過过' +
  '來来為为應应該该關关鍵键電电話话視视頻频場场層层選选擇择輸输請请寫写補补獎奖懲惩' +
  '潛潜離离風风險险復复檢检驗验條条滿满衝冲薦荐養养階阶內内報报識识慮虑幫帮課课綜综' +
  '財财產产業业雙双東东僱雇聯联絡络須须蓋盖參参書书論论營营運运廣广決决變变續续約约讓让' +
  '願愿輪轮崗岗規规從从屬属劑剂體体驅驱學学習习術术顯显賞赏誠诚團团隊队創创戶户環环' +
  '釋释贊赞許许誰谁幾几麼么還还這这們们無无沒没組组織织負负構构築筑遲迟' +
  '圖图義义難难佔占佈布傳传慣惯併并遞递適适願愿檔档證证誤误獲获縮缩繼继歸归較较隨随計计畫划強强給给啓启獨独針针擬拟勞劳歲岁區区錯错極极習习勵励輔辅導导詳详節节緊紧穩稳';

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
