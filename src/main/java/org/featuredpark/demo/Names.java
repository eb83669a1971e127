package org.featuredpark.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names of firms and people that read like real ones; the same seed always gives the same names. */
final class Names {

  private static final String FIRST = "澜栎屿珩旻翎霁沄砺晗峤璟溯鲲铎芃昉笙彧淼珞珏珺玥琰瑾璞桉柘栩槿楷";
  private static final String SECOND = "图川辰维衡朗启桥泽原拓芯曜微越诺帆岳源程澄策澈序立知象鉴";
  private static final List<String> FORMS = List.of("科技有限公司", "技术有限公司", "科技股份有限公司", "科技发展有限公司");
  private static final String SURNAMES = "陈林周吴郑冯蒋沈韩杨朱秦许何吕施孔曹严金魏陶姜谢邹";
  private static final String GIVEN = "思远清和嘉言若谷景行亦舟致宁书瑶文博雨桐明澈启航一帆静怡志恒子墨";
  private static final Map<String, List<String>> FIELDS = Map.ofEntries(
      Map.entry("NEXT_GENERATION_IT", List.of("软件", "云图", "信息", "数联", "网安")),
      Map.entry("MEDICINE_AND_HEALTH", List.of("生物", "医疗", "制药", "基因", "医械")),
      Map.entry("INTEGRATED_CIRCUITS", List.of("微电子", "半导体", "光刻材料", "封测", "射频")),
      Map.entry("CONNECTED_VEHICLES", List.of("智行", "车联", "传感", "域控", "激光雷达")),
      Map.entry("SMART_MANUFACTURING", List.of("智能装备", "精密", "机器人", "轨道", "数控")),
      Map.entry("GREEN_ENERGY", List.of("氢能", "储能", "环保", "节能", "新能源")),
      Map.entry("BLOCKCHAIN_AND_COMPUTING", List.of("算力", "链数", "计算", "存储", "密码")),
      Map.entry("TECHNOLOGY_SERVICES", List.of("检测", "知识产权", "数据服务", "技术服务", "咨询")),
      Map.entry("SMART_CITY", List.of("城市大脑", "建筑科技", "时空数据", "安防", "管网")),
      Map.entry("INFORMATION_CONTENT", List.of("数字内容", "视听", "互动", "动画", "文化科技")),
      Map.entry("FRONTIER", List.of("量子", "具身智能", "脑机", "仪器", "新材料")),
      Map.entry("OTHER", List.of("供应链", "商贸", "食品", "物流", "家居")));

  private final Random random;
  private final Set<String> used = new HashSet<>();

  Names(Random random) {
    this.random = random;
  }

  String firm(String industry) {
    var fields = FIELDS.get(industry);
    return unused(() -> "北京" + one(FIRST) + one(SECOND) + fields.get(random.nextInt(fields.size()))
        + FORMS.get(random.nextInt(FORMS.size())));
  }

  String capital() {
    return unused(() -> one(FIRST) + one(SECOND) + "产业投资（北京）基金管理有限公司");
  }

  String person() {
    int given = random.nextInt(GIVEN.length() / 2) * 2;
    return one(SURNAMES) + GIVEN.substring(given, given + 2);
  }

  private String unused(java.util.function.Supplier<String> name) {
    return java.util.stream.Stream.generate(name).filter(used::add).findFirst().orElseThrow();
  }

  private String one(String of) {
    int at = random.nextInt(of.length());
    return of.substring(at, at + 1);
  }
}
