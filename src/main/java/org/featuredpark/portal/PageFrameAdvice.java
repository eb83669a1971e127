package org.featuredpark.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Role;
import org.featuredpark.portal.PageFrame.Item;
import org.featuredpark.shared.BeijingTime;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds the frame to every page: who is signed in, where they can go, and whether time is simulated. */
@ControllerAdvice
class PageFrameAdvice {

  private static final Duration NEGLIGIBLE = Duration.ofMinutes(1);
  private static final Role[] OFFICIALS =
      {Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD, Role.EXPERT};

  private final CurrentUser user;
  private final SimulatedTime time;

  PageFrameAdvice(CurrentUser user, SimulatedTime time) {
    this.user = user;
    this.time = time;
  }

  @ModelAttribute("frame")
  PageFrame frame(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var person = user.isSignedIn() ? user.id() : null;
    var now = time.isMovable() ? "现在是 " + BeijingTime.format(time.now()) + "，" + comparison() : null;
    return new PageFrame(person, user.hasAny(Role.ADMIN), now, navigation(path));
  }

  private String comparison() {
    return time.offset().abs().compareTo(NEGLIGIBLE) < 0 ? "与真实时间一致。" : "与真实时间不同步。";
  }

  private List<Item> navigation(String path) {
    var items = new ArrayList<Item>();
    if (user.hasAny(Role.APPLICANT)) {
      items.add(item(path, "/cases", "我的申报"));
      items.add(item(path, "/tasks", "我的待办"));
    }
    if (user.hasAny(OFFICIALS)) {
      items.add(item(path, "/camunda/app/tasklist/default/", "任务列表"));
    }
    if (user.hasAny(Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR, Role.ADMIN)) {
      items.add(item(path, "/workspace/rounds", "批次看板"));
    }
    if (user.hasAny(Role.CITY_OFFICER, Role.ADMIN)) {
      items.add(item(path, "/workspace/operators", "申报主体"));
    }
    if (user.hasAny(Role.ADMIN)) {
      items.add(item(path, "/camunda/app/cockpit/default/", "运行监控"));
      items.add(item(path, "/admin/calendar", "工作日历"));
      items.add(item(path, "/admin/mail", "邮件"));
    }
    if (user.hasAny(Role.ADMIN, Role.AUDITOR)) {
      items.add(item(path, "/audit", "审计"));
    }
    if (!user.groups().isEmpty()) {
      items.add(item(path, "/messages", "消息"));
    }
    if (user.hasAny(Role.APPLICANT) || (user.isSignedIn() && user.groups().isEmpty())) {
      items.add(item(path, "/account", "我的账号"));
    }
    items.add(item(path, "/notices", "公示公告"));
    items.add(item(path, "/register", "认定名录"));
    return items;
  }

  private static Item item(String current, String path, String name) {
    return new Item(path, name, current.equals(path) || current.startsWith(path + "/"));
  }
}
