import type { DictionaryName } from './dictionaries.ts';

/** What is put right in a group of dictionaries, beside our own phrases. */
export interface Correction {
  /** Phrases that are taken out: their characters are converted as those around them tell. */
  readonly struck: ReadonlySet<string>;
  /** Words that a phrase gives way to where it ends in their first character. */
  readonly preferred: readonly string[];
}

const setOf = (...rows: string[]): ReadonlySet<string> => new Set(rows.join(' ').split(' '));

/**
 * OpenCC takes the longest phrase that begins first, so 浙江|干部 falls into 江干|部, a district of
 * Hangzhou. These words are more frequent than any such phrase, and none begins another word that
 * follows such a phrase as often (定制|服装 keeps 制服 out, 农历|年 keeps 历年 out).
 */
const PREFERRED_IN_SIMPLIFIED: readonly string[] = (
  '发展 发生 发现 发明 发布 发表 发言 发行 发射 发动 发起 发挥 发力 发货 发票 发电 发证 发育 发炎 发抖 发掘 ' +
  '发扬 发达 发财 发病 发奖 发热 发烧 发声 发文 发问 发愁 发怒 发酵 发散 发车 发觉 发脾气 发送 发放 发出 发给 发来 发往 发号施令 发源 ' +
  '干部 干群 干劲 干警 干事 干线 干流 干道 干渠 干细胞 干练 干活 干校 干涉 干预 干扰 干净 干燥 干旱 干枯 干脆 ' +
  '干粮 干涸 干杯 制度 制约 制定 制止 制裁 制衡 表示 表现 表达 表明 表彰 表决 表扬 表态 表情 表率 表面 表述 ' +
  '表演 松树 松林 松柏 松木 松针 松鼠 松潘 松江 征程 征途 征战 征收 征用 征求 征订 历史 历程 历来 历经 历届 ' +
  '历练 历代 历次 台阶 台账 台商 台胞 台湾 面对 面向 面临 面貌 面积 面试 面部 面世 面谈 面目 面子 周围 周边 ' +
  '周密 解决 解释 解放 解除 解答 解析 如何 如下 如此 如果 中国 中华 中心 中央 中年 中学 中等 中间 中小 中级 ' +
  '中医 中午 中文 中期 中部 中外 出现 出生 出门 出手 出来 出台 出发 出去 出口 出差 采取 采用 采购 采集 采访 采纳'
).split(' ');

/** Phrases that stand across two words far more often than for what they mean (被|发, 密封|后). */
const STRUCK_FROM_SIMPLIFIED = setOf(
  '被发 丝发 总发 发卡 断发 素发 落发 换发 脏发 个中 了如',
  '元后 群后 封后 风后 西后 川后 球后 江干 全干 流干 海干 好干 如干 查干 河干',
);

/**
 * Words of computing that mean something else in any other text: 社区 is 社群 only on the web, and
 * 历史进程 no 歷史程序. Longer words of computing that hold them (程序员, 文件夹) stay.
 */
const STRUCK_FROM_TAIWAN_WORDS = setOf(
  '保存 優化 低級 高級 便攜式 創建 加載 卸載 參數 呼出 全局 局部 對象 導入 導出 拋出 掛斷 批量 打開 擴展 支持',
  '支持者 文件 數組 變量 奔馳 添加 溢出 激活 發佈 發送 的士 循環 窗口 粘貼 組件 綁定 聯繫 聲明 萬象 設置 設備',
  '調度 調用 調試 進程 連接 運行 遠程 重裝 重載 隊列 集成 集羣 類型 項目 社區 消息 權限 審覈 程序 代碼 註銷',
  '刷新 頭文件 指針 映射 鏡像 禁用 像素 性價比 圖庫 壁紙 分區 腳本 觸摸 處理程序 加納 實例 視圖 回調 截取',
);

const PREFERRED_IN_TAIWAN_WORDS: readonly string[] =
  '存在 存款 存放 存量 存續 納稅 納入 線路 線索 村民 農業 農村 農民'.split(' ');

/** By our own dictionary that stands before OpenCC's in the same group. */
export const CORRECTIONS: Partial<Record<DictionaryName, Correction>> = {
  OwnTraditional: { struck: STRUCK_FROM_SIMPLIFIED, preferred: PREFERRED_IN_SIMPLIFIED },
  OwnTaiwan: { struck: STRUCK_FROM_TAIWAN_WORDS, preferred: PREFERRED_IN_TAIWAN_WORDS },
};
