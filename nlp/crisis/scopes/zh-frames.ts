/**
 * What turns a sign that names no death into everyday life: a train, a wedding, a game, a meal.
 * Only rules that say so look at it, and plain words of danger never do.
 */
export const CHINESE_EVERYDAY = new RegExp(
  [
    // 出门, and back again.
    '高铁|动车|火车票|大巴|航班|班机|机票|机场|接机|检票|登机|出差|旅游|旅行|旅居|露营|郊游|自驾|红眼|签证|回国|飞机上|断网|到了(?:给|跟|再)你(?:打|发|说)|下周回|特产|搬家|换工作|入职|新公司|装修|油漆|快递|取件',
    // What people look forward to and finish.
    '结婚|婚礼|领证|蜜月|满月酒|周年|毕业典礼|毕业照|相亲|约会|演唱会|见面会|年会|团建|假期|国庆|五一|退休|跑完|马拉松|减肥|健身|体测|八百米?|考完试',
    // Food, the dentist and the hairdresser.
    '自助餐|火锅|烧烤|奶茶|蛋糕|冰淇淋|雪糕|榴莲|小龙虾|外卖|夜宵|早餐|吃到饱|吃饱|智齿|拔牙|牙套|双眼皮|纹身|剪头发|剪坏|理发|烫头|染发',
    // Games, sport and shows.
    '比赛|球队|台球|乒乓|篮球|足球|狼人杀|剧本杀|丧尸|打野|辅助|队友|挂机|排位|副本|对面打字|这局|这把|上分|掉段|帐号|账号|皮肤|氪金|抽卡|大招|塌房|追新|爱豆|麻将|牌友|斗地主|综艺|大结局',
    // Small creatures, machines and noise.
    '蚊子|蟑螂|老鼠|苍蝇|大鹅|扫地机器人|遥控器|打印机|蓝屏|死机|代码|bug|ppt|甲方|客户|需求|deadline|ddl|周报|闹钟|起床|懒觉|广场舞|装修声|电钻|可乐|手账|账单|信用卡|水电费|积木|玩具|玩呢|手板|手心|扮鬼脸|披萨|蛋塔|蛋挞|面包店|乐队|啦啦队|课代表|没写作业|面膜|掀被子|订阅|客服|失恋的那种|催婚|催生',
  ].join('|'),
)

/** Somebody teaches, reports, asks about or performs it; nobody says it of themselves. */
export const CHINESE_TOPIC =
  /反家暴|家暴(?:案|通报|庇护|防治|宣传|话题|题材)|那则|社工系|公益|宣传|物资|论文|选题|文献|课题|医学院|带教|志愿者|主播报|新闻主播|这出戏|演到|舞台剧|导演|编剧|桥段|武侠|小说接龙|同人文|大结局|那部剧|甲方原话|导出|豆瓣|论坛上|高赞|小组问|老师问|求(?:推荐|排版|文献)|普通网友|统计/

/** Said in earnest, whatever laughter stands beside it. */
export const CHINESE_EARNEST =
  /(?:没|没有|不是|没在|不是在|并非)(?:在)?(?:开玩笑|说笑|玩梗|说梗|梗|口头禅|气话)|不开玩笑|认真(?:的|说)|说真的|是真的|真心(?:的|话)|狗头是假的|然后真的|笑不出来|no joke|not joking/

/** Better since: heard only after what is told as past. */
export const CHINESE_RECOVERED =
  /没有了|没有过|不会了|过去了|走(?:出|过)来|如今|而家|(?:现在|今天|后来)(?:他|她|我)?(?:有|当|考|写|是|翻|都|三十|回想|想来|遇到|做|信佛|很|没事|好|在|不会|路过)|恢复|停药|康复|痊愈|烧了|抱抱那|会好|(?:孩子|儿子|女儿|小孩).{0,6}(?:上|都|便当)|当上|考上|今年第|骄傲|放下了|撑一撑/
