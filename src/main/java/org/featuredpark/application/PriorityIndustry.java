package org.featuredpark.application;

/** The industries that the city gives priority to; another one needs an official's view. R31. */
public enum PriorityIndustry {
  NEXT_GENERATION_IT("新一代信息技术"),
  MEDICINE_AND_HEALTH("医药健康"),
  INTEGRATED_CIRCUITS("集成电路"),
  CONNECTED_VEHICLES("智能网联汽车"),
  SMART_MANUFACTURING("智能制造与装备"),
  GREEN_ENERGY("绿色能源与节能环保"),
  BLOCKCHAIN_AND_COMPUTING("区块链与先进计算"),
  TECHNOLOGY_SERVICES("科技服务业"),
  SMART_CITY("智慧城市"),
  INFORMATION_CONTENT("信息内容消费"),
  FRONTIER("未来前沿产业"),
  OTHER("其他产业");

  private final String zhName;

  PriorityIndustry(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}
