import Testing

@testable import Yuejuan

/// What is measured, case by case: a sentence, then each of its figures as `text aspect status 指标`, `actual` left out.
@Suite struct PhraseTests {
  @Test(
    arguments: [
      // A comparison names nothing, whatever it is compared with.
      ("全市出口额36亿元，比上年同月增加4亿元，较上年同期增长12.5%。", ["36亿元 level 出口额", "4亿元 change 出口额", "12.5% growth 出口额"]),
      (
        "全市用电量增长6.4%，高于全省平均水平1.2个百分点，优于周边城市的5.1%。",
        ["6.4% growth 用电量", "1.2个百分点 change 用电量", "5.1% growth 用电量"]
      ),
      ("民间投资与上年同期相比下降3.5%。", ["3.5% growth 民间投资"]),
      // By itself in brackets, and what is said around it tells that it is a rate of growth.
      (
        "生产总值(7.5%)、工业增加值(12.7%)均高于预期目标。", ["7.5% growth 生产总值", "12.7% growth 工业增加值"]
      ), ("西河县(13.0%)生产总值增速居全市第二。", ["13.0% growth 生产总值", "第二 rank 生产总值增速"]),
      (
        "西河县(13.0%)和临江县(8.2%)投资增速分别位列全市9个县(市)区第2位和第6位。",
        ["13.0% growth 投资", "8.2% growth 投资", "9个 level 县(市)区", "第2位 rank 投资增速", "第6位 rank 投资增速"]
      ),
      ("基地面积扩大到12万亩，价格升至9元。", ["12万亩 level 基地面积", "9元 level 价格"]),
      ("利润12亿元，同比增利2亿元；出口货量挫40%。", ["12亿元 level 利润", "2亿元 change 利润", "40% growth 出口货量"]),
      ("城镇化率(65%)增速居全省第二。西河县(-3.0%)投资增速居末位。", ["65% ratio 城镇化率", "第二 rank 城镇化率增速", "-3.0% growth 投资"]),
      ("投资位次较一季度后移7位，居全省第18位。", ["7位 change 投资", "第18位 rank 投资"]),
      ("解决2585个村，占总计划的99.2%。", ["2585个 level 村", "99.2% completion 村"]),
      ("企业劳动生产率人均达到76万元。", ["76万元 ratio 企业劳动生产率"]), ("精制茶增长23%,纱增长16%。", ["23% growth 精制茶", "16% growth 纱"]),
      ("投资9亿元,完成年初30亿元目标任务的30%。", ["9亿元 level 投资", "30亿元 level plan 投资", "30% completion 投资"]),
      ("投资8亿元(占9%)。", ["8亿元 level 投资", "9% share 投资"]),
      ("全市支出52亿元，完成年初预算36%，快于序时进度2.5个百分点。", ["52亿元 level 支出", "36% completion 支出", "2.5个百分点 change 支出"]),
      ("旅游收入达8.6亿元，高于年初预测的7.9亿元。", ["8.6亿元 level 旅游收入", "7.9亿元 level forecast 旅游收入"]),
      // How something was found out is no part of what it is.
      ("种植面积经航测调查统计为9亩，增加值经初步核算结果为5亿元。", ["9亩 level 种植面积", "5亿元 level 增加值"]),
      ("产品已经检测500批次，经审定35项。", ["500批次 level 产品已经检测", "35项 level 审定"]),
      ("上半年收入30亿元，全年预算60亿元，增长5%。", ["30亿元 level 收入", "60亿元 level plan 收入", "5% growth plan 收入"]),
      ("经济总量为9亿元。", ["9亿元 level 经济总量"]),
      (
        "死亡人数239人，较上年330人减少91人，降幅达27.6%。",
        ["239人 level 死亡人数", "330人 level 死亡人数", "91人 change 死亡人数", "27.6% growth 死亡人数"]
      ),
      ("人口较上年减少19万人、0.84%。", ["19万人 change 人口", "0.84% growth 人口"]),
      ("岁出决算数达预算数94.57%。", ["94.57% completion 岁出决算数"]),
      ("全市支出增长7.4%、市本级增长6.4%。", ["7.4% growth 支出", "6.4% growth 支出"]),
      (
        "罚款收入原列50万元，增列第1目“罚金”20万元，改列为70万元。",
        ["50万元 level plan 罚款收入原列", "20万元 change plan 增列第1目“罚金”", "70万元 level plan 改列"]
      ),
      ("职灾千人率为4.292。", ["4.292 level 职灾千人率"]),
      ("占农业的比重分别为：林业4.5%，牧业27.6%。", ["4.5% share 林业", "27.6% share 牧业"]),
      ("失业者中，92.9%是青年。", ["92.9% share "]),
      (
        "区人大五次会议批准预算收入9亿元。其中：转移性收入3亿元。支出8亿元。",
        ["9亿元 level plan 批准预算收入", "3亿元 level plan 转移性收入", "8亿元 level plan 支出"]
      ),
      ("补助镇街5.69亿元。", ["5.69亿元 level 补助镇街"]), ("销货价值的临时估计为30亿元。", ["30亿元 level 销货价值"]),
      // Where something was done is nothing that is measured.
      ("完成城区35公里公路改造。", ["35公里 level 公路改造"]), ("配备120台除颤器，50人获得资格证。", ["120台 level 除颤器", "50人 level 获得资格证"]),
      ("衣着类、居住类分别以7.4%、5.4%的累计涨幅居前。", ["7.4% growth 衣着类", "5.4% growth 居住类"]),
      ("年薪9万元，加薪1万元。", ["9万元 level 年薪", "1万元 change 年薪"]),
      ("收入4亿元，完成预算调整数5亿元的80%。", ["4亿元 level 收入", "5亿元 level plan 收入", "80% completion 收入"]),
      ("收入49亿元，比预算51亿元减少2亿元。", ["49亿元 level 收入", "51亿元 level plan 收入", "2亿元 change 收入"]),
      ("有保护区49个，其中国家级10个，省级22个。", ["49个 level 保护区", "10个 level 国家级", "22个 level 省级"]),
      ("所有建议均按规定要求完成，办复率100%。", ["100% ratio 办复率"]), ("还将开复工项目66个。", ["66个 level forecast 开复工项目"]),
      ("房产税九十一年度预算编列九亿元。", ["九亿元 level plan 房产税"]),
      // What is quoted opens no name, and a list of places is one.
      ("举办“购在临江”等促消费活动200场。", ["200场 level 举办“购在临江”等促消费活动"]), ("位居全国县域经济百强榜第77位。", ["第77位 rank 县域经济百强榜"]),
      // The currency belongs to its number, however much the unit says.
      ("产品价格下降6%至约人民币16,464元/吨。", ["6% growth 产品价格", "16,464元/吨 ratio 产品价格"]),
      ("取得营业收入人民币9亿元。", ["9亿元 level 营业收入"]),
      ("人均生产总值19763元，按2018年平均汇率计算为2865美元。", ["19763元 ratio 人均生产总值", "2865美元 level 人均生产总值"]),
      // By how much something changed and to what.
      ("在职员工增加2008人至72,059人。", ["2008人 change 在职员工", "72,059人 level 在职员工"]),
      ("零售场所按年减少65间至7,319间。", ["65间 change 零售场所", "7,319间 level 零售场所"]),
      ("每次最多增加5人至20人。", ["5人至20人 change "]),
      ("收入差距2.5倍，比上年缩小0.02倍；收入增长2.5倍。", ["2.5倍 ratio 收入差距", "0.02倍 change 收入差距", "2.5倍 growth 收入"]),
      // The noun behind a row says what all of it states.
      ("收益分别录得6.9%、21.3%及16.4%的升幅。", ["6.9% growth 收益", "21.3% growth 收益", "16.4% growth 收益"]),
      (
        "全年成长率1.6%，CPI上涨2.1%，每人GDP 3万2,105美元。",
        ["1.6% growth 成长率", "2.1% growth CPI", "3万2,105美元 ratio 每人GDP"]
      ),
      ("实质GDP yoy为1.36%。第1季生产对上年同季成长率修正为-3.31%。", ["1.36% growth GDP yoy", "-3.31% growth 生产对上年同季成长率"]),
      (
        "日本团客（1.7万人次）增加8%，经营费用（35.7亿元）则下跌0.9%。",
        ["1.7万人次 level 日本团客", "8% growth 日本团客", "35.7亿元 level 经营费用", "0.9% growth 经营费用"]
      ),
      ("课程参加112人，分别较上年同期增加4.4个百分点及16.0%。", ["112人 level 课程参加", "4.4个百分点 change 课程参加", "16.0% growth 课程参加"]),
      ("老人98人，较上年增加12人（15.0%）。", ["98人 level 老人", "12人 change 老人", "15.0% growth 老人"]),
      ("集团投资近1000亿用于加大国内勘探。", ["1000亿 level 投资"]), ("拜访目标企业150家。", ["150家 level 拜访目标企业"]),
      ("县人大批准调整全县收入为50亿元。", ["50亿元 level plan 收入"]), ("法定审限内结案率提高到99.4%。", ["99.4% ratio 法定审限内结案率"]),
      // 个亿 is a scale, 个 and 亿元 are not.
      ("71个亿元以上项目开工，投资5个亿。", ["71个 level 项目开工", "亿元 level norm 项目开工", "5个亿 level 投资"]),
      ("完成税收3个亿以上，投入2个亿产业资金。", ["3个亿 level 完成税收", "2个亿 level 产业资金"]),
      ("增列遗产项目12项，将道路改列为县道，里程达56公里。", ["12项 level 增列遗产项目", "56公里 level 里程"]),
      ("行政许可法定期限20天。", ["20天 level norm 行政许可法定期限"]),
      ("利用外资1.2亿美元，折合人民币8.1亿元。", ["1.2亿美元 level 利用外资", "8.1亿元 level 利用外资"]),
      ("收入差距为2.35倍，交易额增长3.2倍。", ["2.35倍 ratio 收入差距", "3.2倍 growth 交易额"]),
      ("增速较预期高1.2个百分点。", ["1.2个百分点 change 增速"]), ("每个社区增加5人至50人。", ["5人至50人 change "]),
      ("增加3.2万人（12%）。", ["3.2万人 change ", "12% growth "]),
      ("改厕任务38座，完成39座，完成率101%。", ["38座 level plan 改厕任务", "39座 level 改厕任务", "101% completion 完成率"]),
      ("收入12亿元（市本级9亿元），增收2亿元。", ["12亿元 level 收入", "9亿元 level 收入", "2亿元 change 收入"]),
      ("批发业月增3千人，制造业增2千人次之。", ["3千人 change 批发业", "2千人 change 制造业"]),
      ("储备为28亿元，相等于14个月的政府开支。", ["28亿元 level 储备", "14个月 level 政府开支"]),
      ("外交部主管原列2亿元，减列1亿元，改列为1亿元。", ["2亿元 level plan 主管原列", "1亿元 change plan 减列", "1亿元 level plan 改列"]),
      ("门票原来的6元，其实为3元。", ["6元 level 门票", "3元 level 门票"]), ("占比介乎13%至15%。", ["13%至15% share 占比"]),
      ("净利润9亿元。这一数字增长31%。", ["9亿元 level 净利润", "31% growth 净利润"]), ("药品平均降价53%。", ["53% growth 药品"]),
      // What a verb by itself acts on, what stands in front of a bracket, what the best are best in.
      ("持续巩固23万亩蔬菜基地。", ["23万亩 level 蔬菜基地"]), ("保障5亿吨煤炭运输。", ["5亿吨 level 煤炭运输"]),
      ("市级短收（9亿元）、区县支出（1亿元）。", ["9亿元 level 市级短收", "1亿元 level 区县支出"]),
      ("流失率最高的部门依次为：眼科（10.6%）、外科（9.2%）。", ["10.6% ratio 流失率", "9.2% ratio 流失率"]),
      // What grew behind a share, and what it came to.
      (
        "民生支出22亿元，占预算支出的85%，增长2%。",
        ["22亿元 level 民生支出", "85% share 占预算支出", "2% growth 民生支出"]
      ),
      (
        "固定资产投资9亿元；城镇居民收入增长12%，达30263元。",
        ["9亿元 level 固定资产投资", "12% growth 城镇居民收入", "30263元 level 城镇居民收入"]
      ),
      // Two rates side by side are of two things; a name of what is planned is shared out with its status.
      (
        "货物吞吐量20亿吨、客运量9万人次，同比增长1%、6%。",
        ["20亿吨 level 货物吞吐量", "9万人次 level 客运量", "1% growth 货物吞吐量", "6% growth 客运量"]
      ),
      ("计划总投资、完成投资额分别为15亿元、4亿元。", ["15亿元 level plan 计划总投资", "4亿元 level 完成投资额"]),
      // A part in brackets behind what is counted, 比例, for each of something.
      ("投诉389宗（61%）逾期。", ["389宗 level 投诉", "61% share 投诉"]), ("预售比例67%。", ["67% share 预售比例"]),
      ("每股收益1.5元，每小时收费9400元。", ["1.5元 ratio 每股收益", "9400元 ratio 每小时收费"]),
      // A standard ends the one before it; what is kept at a rate is a rate; a bound may stand behind the word of change.
      (
        "最低工资标准为2490元，养老金标准提高至293元。",
        ["2490元 level norm 最低工资标准", "293元 level norm 养老金标准"]
      ),
      ("毛利率维持在40%，零售跌逾四成。", ["40% ratio 毛利率", "四成 growth 零售"]),
      // The number of an item is no part of its name.
      ("2.新建项目12个。", ["12个 level 新建项目"]), ("3、扩建项目13个。", ["13个 level 扩建项目"]),
      ("（二）改建项目14个。", ["14个 level 改建项目"]), ("五、救助群众19人。", ["19人 level 救助群众"]),
      ("①修缮校舍17所。", ["17所 level 修缮校舍"]), ("第五条 补贴农户18户。", ["18户 level 补贴农户"]),
      ("一、二产业增加值9亿元。", ["9亿元 level 一、二产业增加值"]),
      // A rate without a name states what the one before states.
      (
        "工业增加值第一季增长6.1%，第二季为5.4%，第三季放缓至4.8%。",
        ["6.1% growth 工业增加值", "5.4% growth 工业增加值", "4.8% growth 工业增加值"]
      ),
      ("服务业比重从48.5%提高到51.2%。", ["48.5% share 服务业比重", "51.2% share 服务业比重"]),
      ("进口额增长2%，出口额实现3.6%的增长，仍保持在4%左右的增速。", ["2% growth 进口额", "3.6% growth 出口额", "4% growth 出口额"]),
      ("单位产值能耗-2.8%。", ["-2.8% growth 单位产值能耗"]),
      // The clause before, the colon, the bracket, the footnote.
      ("全县公共预算收入迈上新台阶，达12亿元，增长8%。", ["12亿元 level 公共预算收入", "8% growth 公共预算收入"]),
      ("其中，税收收入：8.2亿元；上级补助：约1.5亿元。", ["8.2亿元 level 税收收入", "1.5亿元 level 上级补助"]),
      ("教育支出（含职业教育）6亿元，人均生产总值[3]5.2万元。", ["6亿元 level 教育支出", "5.2万元 ratio 人均生产总值"]),
      // What was before a change, what is joined, what only leads over.
      ("违规发生率由初期的23.1%下降到6.7%。", ["23.1% ratio 违规发生率", "6.7% ratio 违规发生率"]),
      ("汽车产销量分别为9万辆和8万辆。", ["9万辆 level 汽车产销量", "8万辆 level 汽车产销量"]),
      ("户数以青石镇3.2万户最多，其次为白水镇2.1万户。", ["3.2万户 level 户数", "2.1万户 level 户数"]),
      ("净利润5亿元，两年平均增长20%。", ["5亿元 level 净利润", "20% growth 净利润"]),
      ("就业人数1102万人，增加8000人或0.08%。", ["1102万人 level 就业人数", "8000人 change 就业人数", "0.08% growth 就业人数"]),
      ("出生8000人，粗出生率6‰，较上月减少772人。", ["8000人 level 出生", "6‰ ratio 粗出生率", "772人 change 出生"]),
      (
        "临江市收入294亿元，排名第三位。新河市以291亿元位居第四位。",
        ["294亿元 level 收入", "第三位 rank 收入", "291亿元 level 收入", "第四位 rank 收入"]
      ),
      // A difference from what was planned or was before.
      (
        "归集住房公积金9亿元，超过年度目标任务2亿元，比上年同期多归集1亿元。",
        ["9亿元 level 归集住房公积金", "2亿元 change 归集住房公积金", "1亿元 change 归集住房公积金"]
      ),
      // What is being done.
      (
        "15个幸福院建设已完成8个（53%），供水工程正在施工中（75%）。",
        ["15个 level plan 幸福院", "8个 level 幸福院建设", "53% completion 幸福院建设", "75% completion 供水工程"]
      ),
      ("改厕任务3800座，完成3900座。", ["3800座 level plan 改厕任务", "3900座 level 改厕任务"]),
      ("全县新增一家医院，给予护理假一个月，休息二日。", ["一家 level 医院", "一个月 level 护理假", "二日 level 休息"]),
      ("29家设立门诊的医疗机构。", ["29家 level 设立门诊的医疗机构"]),
      // A verb that describes its noun opens no deed.
      ("39个新开工项目全部入库，全县有12户监测对象，安置搬迁群众300人。", ["39个 level 新开工项目", "12户 level 监测对象", "300人 level 搬迁群众"]),
      ("商品及服务输出实质增长9.6%。", ["9.6% growth 商品及服务输出"]),
      ("临江县水利局在全省水利系统考核中位居第一名。", ["第一名 rank 水利系统考核"]),
      ("消费复苏拉动经济增长1.2个百分点。", ["1.2个百分点 change 消费复苏拉动经济增长"]),
      ("示范点带动860人参加技能培训。", ["860人 level 参加技能培训"]),
      // A span of time hands on no name.
      ("全县粮食产量42万吨，五年年均增长3.1%。", ["42万吨 level 粮食产量", "五年 level 年均增长", "3.1% growth 粮食产量"]),
      // Part of a plan.
      ("完成投资3亿元，占计划12亿元的25%。", ["3亿元 level 完成投资", "12亿元 level plan 完成投资", "25% completion 完成投资"]),
      ("累计完成投资4.5亿元，占总投资的30%，同比增长7%。", ["4.5亿元 level 累计完成投资", "30% completion 累计完成投资", "7% growth 累计完成投资"]),
      (
        "全市一般公共预算收入安排88亿元，增长4%。支出合计96亿元。",
        ["88亿元 level plan 一般公共预算收入安排", "4% growth plan 一般公共预算收入安排", "96亿元 level plan 支出"]
      ),
      (
        "主要预期目标是：地区生产总值增长5%；新增就业3万人；粮食产量40万吨。",
        ["5% growth plan 地区生产总值", "3万人 level plan 新增就业", "40万吨 level plan 粮食产量"]
      ),
    ])
  func aFigureIsNamedByWhatIsMeasured(text: String, expected: [String]) {
    #expect(Self.figures(text) == expected)
  }

  @Test(
    arguments: [
      // What a sum became, and what is told behind a bracket or a mark, goes by the name before.
      (
        "种植面积由27万亩发展到32万亩，减除幅度由10%调整为30%。",
        ["27万亩 level 种植面积", "32万亩 level 种植面积", "10% ratio 减除幅度", "30% ratio 减除幅度"]
      ),
      ("博彩税收入上升4%至219亿元。", ["4% growth 博彩税收入", "219亿元 level 博彩税收入"]),
      ("增加值25亿元（占规上工业比重为62%），增长5%。", ["25亿元 level 增加值", "62% share 占规上工业比重", "5% growth 增加值"]),
      ("负债率58%、比上年提高1个百分点。", ["58% ratio 负债率", "1个百分点 change 负债率"]),
      // A clause further back names what the last one only praises.
      ("工业投资，增势强劲，增长50%。", ["50% growth 工业投资"]),
      // Places and lead-ins are no names.
      ("固定资产投资增速：临江市增长36%，新河市增长7.5%。", ["36% growth 固定资产投资增速", "7.5% growth 固定资产投资增速"]),
      ("全市房价上涨1%。北京和广州分别下跌0.2%和0.1%。", ["1% growth 房价", "0.2% growth 房价", "0.1% growth 房价"]),
      ("生产总值增长5%。\n一季度增长6%，二季度增长4%。", ["5% growth 生产总值", "6% growth 生产总值", "4% growth 生产总值"]),
      ("临江市收入294亿元。\n新河市以291亿元位居第四位。", ["294亿元 level 收入", "291亿元 level 收入", "第四位 rank 收入"]),
      // What a threshold selects, what a law asks for within a time, what is being worked on.
      ("全县有86个投资亿元以上项目开工。", ["86个 level 投资亿元以上项目", "亿元 level norm 投资"]),
      ("建设保障房7万套（间），培训9万人次（牵头单位：人社厅）。", ["7万套 level 建设保障房", "9万人次 level 培训"]),
      ("使用外资16亿美元、折合110亿元人民币。", ["16亿美元 level 使用外资", "110亿元人民币 level 使用外资"]),
      ("其中，国有控股企业实现利润3亿元。", ["3亿元 level 利润"]),
      ("全市实现利润9亿元；其中，国有控股企业3亿元，增长8%。", ["9亿元 level 利润", "3亿元 level 利润", "8% growth 利润"]),
      ("公司以14.5%的产值增速位居第一。", ["14.5% growth 产值增速", "第一 rank 产值增速"]),
      ("接近总产能的30%。", ["30% share 接近总产能"]),
      ("服务业占52%，约占全省的1.5%。", ["52% share 服务业", "1.5% share 服务业"]),
      ("作为经济总量排名第三的城市，税收9亿元。", ["第三 rank 作为经济总量", "9亿元 level 税收"]),
      ("城市低保标准为740元，达到目标；农村公路改造46公里。", ["740元 level norm 城市低保标准", "46公里 level 农村公路改造"]),
      ("出版业占总产出的20%、增加值的25%。", ["20% share 占总产出", "25% share 增加值"]),
      ("无人机产量增长9%、占全国4成。", ["9% growth 无人机产量", "4成 share 无人机产量"]),
      ("精炼铜25万吨、铅21万吨、锌22万吨。", ["25万吨 level 精炼铜", "21万吨 level 铅", "22万吨 level 锌"]),
      ("自签订之日起三日内，将结果公示。", ["三日 level 将结果公示"]),
      ("抓好6条续建高铁建设。", ["6条 level 续建高铁建设"]),
      ("完成航班起降3850架次。", ["3850架次 level 完成航班起降"]),
      ("职工享受90天产假，每天安排1小时哺乳时间。", ["90天 level 产假", "1小时 level 哺乳时间"]),
      ("全县灌溉渠道11公里，粮食产量曾连续9年居全省第一。", ["11公里 level 灌溉渠道", "9年 level 粮食产量", "第一 rank 粮食产量"]),
      (
        "其中「防汛人员补助费用」开支增幅最多，由12万元激增5倍至72万元；「其他」由20万元增至90万元；「困难补助金」增加50%至97万元。",
        [
          "12万元 level 「防汛人员补助费用」", "5倍 growth 「防汛人员补助费用」", "72万元 level 「防汛人员补助费用」", "20万元 level 「其他」",
          "90万元 level 「其他」", "50% growth 「困难补助金」", "97万元 level 「困难补助金」",
        ]
      ),
      ("自收到申请之日起三十日内出具复核意见。", ["三十日 level 出具复核意见"]),
      ("供水工程正在施工中（93%），6个小区改造正在施工中（90%）。", ["93% completion 供水工程", "6个 level 小区", "90% completion 小区改造"]),
      ("13个内资项目全部开工。", ["13个 level 内资项目"]),
      // Where something stands among others.
      ("临江县用电量居全市前10位，税收居全省前3名。", ["前10位 rank 用电量", "前3名 rank 税收"]),
      ("奖励成绩前3名的选手。", []),
      ("建设总规模全国第一。", ["第一 rank 建设总规模"]),
      ("一般预算收入达23亿元，全国排名上升到28位。", ["23亿元 level 一般预算收入", "28位 rank 一般预算收入"]),
      // What contributes belongs to the name of a contribution, and a whole may be told with its amount.
      (
        "三次产业对增长贡献率分别为8.8%、33.5%和57.7%。",
        ["8.8% share 三次产业对增长贡献率", "33.5% share 三次产业对增长贡献率", "57.7% share 三次产业对增长贡献率"]
      ),
      ("损失占该县2010年120亿元生产总值的3.5%。", ["120亿元 level 生产总值", "3.5% share 生产总值"]),
      ("每万人口发明专利拥有量6.5件。", ["6.5件 ratio 每万人口发明专利拥有量"]),
      ("一产、二产分别居全国第二、第七。", ["第二 rank 一产", "第七 rank 二产"]),
    ])
  func aNameGoesOnWhereNoOtherIsTold(text: String, expected: [String]) {
    #expect(Self.figures(text) == expected)
  }

  @Test(
    arguments: [
      ("今年需完成投资22亿元。", ["22亿元 level plan 投资"]),
      ("主要目标是：产值增长5%，争取更好结果，就业4万人。", ["5% growth plan 产值", "4万人 level plan 就业"]),
      ("州本级一季度采购预算规模逾9万元\n上半年，全州采购86次。", ["9万元 level plan 采购预算规模", "86次 level 采购"]),
      ("全县将完善设施，建成广场5个；举办演出60场。", ["5个 level forecast 建成广场", "60场 level forecast 举办演出"]),
      ("全县将全面加快改造，新建电站8座；已建成2座。", ["8座 level plan 新建电站", "2座 level 建成"]),
      ("将167项审批事项整合进驻。", ["167项 level 审批事项整合进驻"]),
      ("公司将于2024年投资20亿元。", ["20亿元 level forecast 投资"]),
      ("今年将集中开工12个项目，其中包括8个工业项目。", ["12个 level forecast 项目", "8个 level forecast 工业项目"]),
      ("今年纺织产业产值要实现15亿元。", ["15亿元 level plan 纺织产业产值"]),
      ("城镇新增就业6万人，比预期目标多2万人。", ["6万人 level 城镇新增就业", "2万人 change 城镇新增就业"]),
      ("全市限额内债务余额36亿元。", ["36亿元 level 限额内债务余额"]),
      ("全省稳企业、稳市场、稳预期，产值增长5%。", ["5% growth 产值"]),
      ("预期增长5%。", ["5% growth forecast "]),
      ("好的预期不断释放，客运量增长5%。", ["5% growth 客运量"]),
      ("围绕提振预期等方面提出16条举措。", ["16条 level 举措"]),
      ("深入实施“稳岗计划”，每年新增就业3万人。", ["3万人 level 新增就业"]),
      ("争取科技计划项目41 项，投入资金2600万元。", ["41 项 level 争取科技计划项目", "2600万元 level 投入资金"]),
      ("淘汰落后产能的目标为印染5亿米、化纤10万吨。", ["5亿米 level plan 印染", "10万吨 level plan 化纤"]),
      ("打好预算安排、资金统筹“组合拳”，保障支出8亿元。", ["8亿元 level 保障支出"]),
      ("年初全市支出预算合计413亿元。", ["413亿元 level plan 支出预算"]),
      ("大学与产业合作计划，由2012年的30宗增至32宗。", ["30宗 level 大学与产业合作", "32宗 level 大学与产业合作"]),
      ("年度投资保持900亿元以上。", ["900亿元 level 年度投资"]),
      ("支出规模将首次达到30亿元。", ["30亿元 level forecast 支出规模"]),
      (
        "主要预期目标是：工业投资增长9%。物价涨幅2%左右。截至9月底新增就业3万人。",
        ["9% growth plan 工业投资", "2% growth plan 物价涨幅", "3万人 level 新增就业"]
      ),
      (
        "支出年初预算为120亿元，执行中调整为125亿元，实际完成130亿元。",
        ["120亿元 level plan 支出年初预算", "125亿元 level plan 支出年初预算", "130亿元 level 支出年初预算"]
      ),
      ("实际使用外资4亿美元。", ["4亿美元 level 实际使用外资"]),
      ("今年将“集体”开工9个项目。", ["9个 level forecast 项目"]),
      ("公司上半年销售2万辆，全年有5万辆的年度销售目标。", ["2万辆 level 销售", "5万辆 level plan 年度销售目标"]),
      ("整体提升80所学校周边环境。", ["80所 level 学校周边环境"]),
      ("4个住房项目年内可建成交付。", ["4个 level forecast 住房项目"]),
      ("生产总值增长9.8%，高于6%以上的预期目标。", ["9.8% growth 生产总值", "6% growth plan 生产总值"]),
      ("帮助农户带来超过200亿元以上产值。", ["200亿元 level 帮助农户带来"]),
      ("按照规定调出资金0.5亿元。", ["0.5亿元 level 调出资金"]),
      ("开工项目62个，完成年度投资18亿元。", ["62个 level 开工项目", "18亿元 level 完成年度投资"]),
      ("全市收入拟安排41亿元。", ["41亿元 level plan 收入拟安排"]),
      ("今年60亿元政府采购任务完成过半。", ["60亿元 level plan 政府采购"]),
      ("节约预算成本254万元。", ["254万元 level 节约预算成本"]),
      ("偿还法定债务5亿元。", ["5亿元 level 偿还法定债务"]),
      ("计划将收费标准由4万元提高到5万元。", ["4万元 level 收费标准", "5万元 level plan 收费标准"]),
      ("到位资金占比72%，高于省里下达任务27个百分点。", ["72% share 到位资金占比", "27个百分点 change 到位资金占比"]),
      ("实施“双倍增”计划，新认定企业12家。", ["12家 level 认定企业"]),
      ("全县将多渠道筹集资金3亿元，今后将通过建设管网使处理率达到95%。", ["3亿元 level forecast 筹集资金", "95% ratio forecast 处理率"]),
      ("经定罪可判罚款10万元及监禁2年。", ["10万元 level norm 定罪可判罚款", "2年 level norm 监禁"]),
    ])
  func wordsAroundTellWhatIsDoneAndWhatIsToCome(text: String, expected: [String]) {
    #expect(Self.figures(text) == expected)
  }

  /// Words that begin like a joint, an order, an aim or a change, and are none.
  @Test(arguments: [
    ("建成和美乡村12个，打造5个和美示范村。", ["12个 level 建成和美乡村", "5个 level 和美示范村"]),
    ("处理15宗与健康有关的投诉。", ["15宗 level 与健康有关的投诉"]),
    ("出席者包括5名及以上委员。", ["5名 level 委员"]),
    ("党员(300人)、群众(500人)的满意度达98%。", ["300人 level ", "500人 level ", "98% ratio 满意度"]),
    ("增加3名教师，减少2个科室。", ["3名 change 教师", "2个 change 科室"]),
    ("东山县扎实推进改革，截至9月底完成5亿元。", ["5亿元 level "]),
    ("疫情得到控制，6月降至5例。", ["5例 level "]),
    ("全市计划人才引进500名。", ["500名 level plan 人才引进"]),
    ("计划补助3亿元，实际兑付2.5亿元。", ["3亿元 level plan 补助", "2.5亿元 level 实际兑付"]),
    ("一要素保障有力，完成投资5亿元。", ["5亿元 level 完成投资"]),
    ("该县被列为试点。增速居全省首位。", ["首位 rank 增速"]),
    ("2020年增长5%，2021则下降3%。", ["5% growth ", "3% growth 2021"]),
    ("每人下降50元至200元不等。", ["50元至200元 change "]),
    ("一是基础薄弱；二是高校毕业生人数增长5%。", ["5% growth 高校毕业生人数"]),
    ("招聘人均收入较低的家庭200户。", ["200户 level 招聘人均收入较低的家庭"]),
  ])
  func wordsThatOnlyBeginLikeAnotherTellNothing(text: String, expected: [String]) {
    #expect(Self.figures(text) == expected)
  }

  /// Laws and rules: the numbers prescribe, and the list below a standard is of what the standard is fixed for.
  @Test(
    arguments: [
      ("由用人单位支付一次性医疗补助金，标准为：甲级伤残为12个月的本人工资，乙级伤残为9个月的本人工资。", ["12个月 一次性医疗补助金", "9个月 一次性医疗补助金"]),
      ("护理费按照需要的程度支付，其标准分别为本地平均工资的45%、35%。", ["45% 护理费", "35% 护理费"]),
      ("高龄津贴标准为：80周岁以上每月100元，90周岁以上每月200元。", ["80周岁 高龄津贴标准", "100元 高龄津贴标准", "90周岁 高龄津贴标准", "200元 高龄津贴标准"]),
      ("由主管部门处3000元以上2万元以下的罚款。", ["3000元以上2万元 罚款"]),
      ("对首次认定的研发中心给予30万元一次性奖励。", ["30万元 一次性奖励"]),
    ])
  func aPaymentIsNamedByWhatItIsGivenFor(text: String, expected: [String]) {
    let document = Cleaner().clean(PlainDocument.make(text))
    let figures = FigureExtractor().extract(from: document).figures
    #expect(figures.map { "\(document.words($0.range)) \($0.indicator.text)" } == expected)
  }

  @Test func bothEndsOfAStatutoryRangeAreGivenAndNothingIsLeftToBound() throws {
    let quantity = try #require(PlainDocument.figures("并处3000元以上2万元以下的罚款。").first).quantity
    #expect(quantity.value == Number(3000))
    #expect(quantity.high == Number(20000))
    #expect(quantity.bound == .exact)
  }

  @Test func theItemsOfALawsListAreOfWhatTheParagraphAboveThemFixes() {
    let lines = [
      "临江市绿化条例", "第十条 绿地面积占用地总面积的比例应达到下列标准：", "（一）新建居住区不低于百分之三十；", "（二）仓储中心不低于百分之二十。",
      "第十一条 每年植树不少于3天。",
    ]
    #expect(
      PlainDocument.figures(lines.joined(separator: "\n")).map(\.indicator.text)
        == ["绿地面积占用地总面积的比例", "绿地面积占用地总面积的比例", "每年植树"])
  }

  @Test func aStandardSaysForWhomItIs() {
    let figures = PlainDocument.figures("按月发给生活津贴，标准为：甲级为工资的80%，乙级为工资的70%。")
    #expect(figures.map(\.subject.text) == ["甲级", "乙级"])
  }

  static func figures(_ text: String) -> [String] {
    let document = Cleaner().clean(PlainDocument.make(text))
    let date = CalendarDate(year: 2022, month: 10, day: 20)
    return FigureExtractor().extract(from: document, date: date).figures.map { figure in
      let status = figure.status == .actual ? "" : " \(figure.status.rawValue)"
      return "\(document.words(figure.range)) \(figure.aspect.rawValue)\(status) \(figure.indicator.text)"
    }
  }
}
