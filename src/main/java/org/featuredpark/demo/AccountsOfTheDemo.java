package org.featuredpark.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.featuredpark.identity.Account;
import org.featuredpark.identity.Accounts;
import org.featuredpark.portal.DemoAccounts;
import org.featuredpark.shared.District;

/** Makes the accounts that visitors sign in with, and shows them on the sign-in page. */
@Demo
class AccountsOfTheDemo implements DemoAccounts {

  private static final String PASSWORD = "Park-demo-2024";
  private static final String TASKLIST = "任务列表";

  private final Accounts accounts;

  AccountsOfTheDemo(Accounts accounts) {
    this.accounts = accounts;
  }

  void ensure() {
    People.withAccounts().stream().filter(person -> !accounts.exists(person.userId())).forEach(person ->
        accounts.create(new Account(person.userId(), person.name(), person.userId() + "@demo.example",
            person.groups()), PASSWORD));
  }

  @Override
  public String password() {
    return PASSWORD;
  }

  @Override
  public List<Listed> listed() {
    return List.of(
        new Listed("applicant1、applicant2、applicant3", "园区运营单位", "我的申报、我的待办"),
        new Listed(districts(""), "各区中小企业主管部门经办", TASKLIST),
        new Listed(districts("-head"), "各区中小企业主管部门负责人", TASKLIST),
        new Listed("city", "市经济和信息化局经办", TASKLIST + "、批次看板"),
        new Listed("city-head", "市经济和信息化局负责人", TASKLIST + "、批次看板"),
        new Listed("expert1 至 expert25", "第三方评审专家", TASKLIST),
        new Listed("auditor", "纪检监察", "审计"),
        new Listed("admin", "流程管理员", "运行监控、工作日历、演示时间"));
  }

  private static String districts(String suffix) {
    return Arrays.stream(District.values()).map(district -> district.pinyin() + suffix)
        .collect(Collectors.joining("、"));
  }
}
