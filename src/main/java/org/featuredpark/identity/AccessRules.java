package org.featuredpark.identity;

import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.aspectj.lang.reflect.MethodSignature;
import org.featuredpark.shared.Forbidden;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enforces what each use case says about who may call it, before its transaction begins. */
@Aspect
@Component
@Order(0)
class AccessRules {

  private final CurrentUser user;
  private final RunningProcess process;

  AccessRules(CurrentUser user, RunningProcess process) {
    this.user = user;
    this.process = process;
  }

  @Before("@annotation(org.featuredpark.identity.RequiresRole) || @within(org.featuredpark.identity.RequiresRole)")
  void requireRole(JoinPoint call) {
    var rule = ruleOf(call, RequiresRole.class);
    if (rule != null && !user.hasAny(rule.value())) {
      throw new Forbidden("您没有办理此事项的权限");
    }
  }

  @Before("@annotation(org.featuredpark.identity.ByProcess) || @within(org.featuredpark.identity.ByProcess)")
  void requireProcess(JoinPoint call) {
    if (ruleOf(call, ByProcess.class) != null && !process.isActive()) {
      throw new Forbidden("此步骤只能由流程执行");
    }
  }

  /** A rule on the method replaces the one on its class. */
  private static <A extends java.lang.annotation.Annotation> A ruleOf(JoinPoint call, Class<A> type) {
    var method = ((MethodSignature) call.getSignature()).getMethod();
    var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, type);
    if (onMethod != null) {
      return onMethod;
    }
    return hasOwnRule(method) ? null
        : AnnotatedElementUtils.findMergedAnnotation(call.getTarget().getClass(), type);
  }

  private static boolean hasOwnRule(java.lang.reflect.Method method) {
    return method.isAnnotationPresent(RequiresRole.class)
        || method.isAnnotationPresent(ByProcess.class)
        || method.isAnnotationPresent(OpenToAll.class);
  }
}
