package io.ecomrules.rules.drools;

import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.sandbox.AllowedCode;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the compiler's code for our printed rules may name: the parts of the engine's model that such rules need, our facts' properties
 * with the constants they are compared with, and the comparisons of exact numbers.
 */
final class ModelCode {

    private static final List<String> ENGINE = """
            java/lang/Boolean.TYPE:Ljava/lang/Class;
            java/lang/Boolean.valueOf:(Z)Ljava/lang/Boolean;
            java/lang/Enum.<init>:(Ljava/lang/String;I)V
            java/lang/Enum.valueOf:(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
            java/lang/Integer.TYPE:Ljava/lang/Class;
            java/lang/Integer.valueOf:(I)Ljava/lang/Integer;
            java/lang/Long.TYPE:Ljava/lang/Class;
            java/lang/Long.valueOf:(J)Ljava/lang/Long;
            java/lang/Object.<init>:()V
            java/lang/RuntimeException.<init>:(Ljava/lang/String;)V
            java/lang/String.equals:(Ljava/lang/Object;)Z
            java/lang/String.hashCode:()I
            java/lang/System.arraycopy:(Ljava/lang/Object;ILjava/lang/Object;II)V
            java/lang/invoke/StringConcatFactory.makeConcatWithConstants:(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;
            java/math/BigDecimal.<init>:(Ljava/lang/String;)V
            java/time/format/DateTimeFormatterBuilder.<init>:()V
            java/time/format/DateTimeFormatterBuilder.appendPattern:(Ljava/lang/String;)Ljava/time/format/DateTimeFormatterBuilder;
            java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive:()Ljava/time/format/DateTimeFormatterBuilder;
            java/time/format/DateTimeFormatterBuilder.toFormatter:(Ljava/util/Locale;)Ljava/time/format/DateTimeFormatter;
            java/util/ArrayList.<init>:()V
            java/util/ArrayList.<init>:(I)V
            java/util/Arrays.asList:([Ljava/lang/Object;)Ljava/util/List;
            java/util/Collections.emptyList:()Ljava/util/List;
            java/util/List.add:(Ljava/lang/Object;)Z
            java/util/List.addAll:(Ljava/util/Collection;)Z
            java/util/Locale.ENGLISH:Ljava/util/Locale;
            org/drools/model/DomainClassMetadata.getPropertyIndex:(Ljava/lang/String;)I
            org/drools/model/Index$ConstraintType.EQUAL:Lorg/drools/model/Index$ConstraintType;
            org/drools/model/Index$ConstraintType.GREATER_OR_EQUAL:Lorg/drools/model/Index$ConstraintType;
            org/drools/model/Index$ConstraintType.GREATER_THAN:Lorg/drools/model/Index$ConstraintType;
            org/drools/model/Index$ConstraintType.LESS_OR_EQUAL:Lorg/drools/model/Index$ConstraintType;
            org/drools/model/Index$ConstraintType.LESS_THAN:Lorg/drools/model/Index$ConstraintType;
            org/drools/model/Index$ConstraintType.NOT_EQUAL:Lorg/drools/model/Index$ConstraintType;
            org/drools/model/PatternDSL$PatternDef.expr:(Ljava/lang/String;Lorg/drools/model/functions/Predicate1;)Lorg/drools/model/PatternDSL$PatternDef;
            org/drools/model/PatternDSL$PatternDef.expr:(Ljava/lang/String;Lorg/drools/model/functions/Predicate1;Lorg/drools/model/AlphaIndex;)Lorg/drools/model/PatternDSL$PatternDef;
            org/drools/model/consequences/ConsequenceBuilder$_1.execute:(Lorg/drools/model/functions/Block1;)Lorg/drools/model/consequences/ConsequenceBuilder$_1;
            org/drools/model/functions/PredicateInformation.<init>:(Ljava/lang/String;[Ljava/lang/String;)V
            org/drools/model/functions/PredicateInformation.addRuleNames:([Ljava/lang/String;)V
            org/drools/model/functions/PredicateInformation.setMoreThanMaxRuleDefs:(Z)V
            org/drools/model/impl/RuleBuilder.build:([Lorg/drools/model/RuleItemBuilder;)Lorg/drools/model/Rule;
            org/drools/model/operators/InOperator.INSTANCE:Lorg/drools/model/operators/InOperator;
            org/drools/modelcompiler/dsl/pattern/D.alphaIndexedBy:(Ljava/lang/Class;Lorg/drools/model/Index$ConstraintType;ILorg/drools/model/functions/Function1;Ljava/lang/Object;)Lorg/drools/model/AlphaIndex;
            org/drools/modelcompiler/dsl/pattern/D.declarationOf:(Ljava/lang/Class;Lorg/drools/model/DomainClassMetadata;Ljava/lang/String;)Lorg/drools/model/Declaration;
            org/drools/modelcompiler/dsl/pattern/D.eval:(Lorg/drools/model/functions/Operator;Ljava/lang/Object;[Ljava/lang/Object;)Z
            org/drools/modelcompiler/dsl/pattern/D.globalOf:(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;)Lorg/drools/model/Global;
            org/drools/modelcompiler/dsl/pattern/D.on:(Lorg/drools/model/Variable;)Lorg/drools/model/consequences/ConsequenceBuilder$_1;
            org/drools/modelcompiler/dsl/pattern/D.pattern:(Lorg/drools/model/Variable;)Lorg/drools/model/PatternDSL$PatternDef;
            org/drools/modelcompiler/dsl/pattern/D.rule:(Ljava/lang/String;Ljava/lang/String;)Lorg/drools/model/impl/RuleBuilder;
            org/drools/modelcompiler/util/EvaluationUtil.areNullSafeEquals:(Ljava/lang/Object;Ljava/lang/Object;)Z
            org/drools/modelcompiler/util/EvaluationUtil.areNumbersNullSafeEquals:(Ljava/lang/Number;Ljava/lang/Number;)Z
            org/drools/modelcompiler/util/EvaluationUtil.equals:(Ljava/lang/Comparable;Ljava/lang/Comparable;)Z
            org/drools/modelcompiler/util/EvaluationUtil.greaterOrEqual:(Ljava/lang/Comparable;Ljava/lang/Comparable;)Z
            org/drools/modelcompiler/util/EvaluationUtil.greaterOrEqualNumbers:(Ljava/lang/Long;Ljava/lang/Long;)Z
            org/drools/modelcompiler/util/EvaluationUtil.greaterOrEqualNumbers:(Ljava/lang/Number;Ljava/lang/Number;)Z
            org/drools/modelcompiler/util/EvaluationUtil.greaterThan:(Ljava/lang/Comparable;Ljava/lang/Comparable;)Z
            org/drools/modelcompiler/util/EvaluationUtil.greaterThanNumbers:(Ljava/lang/Long;Ljava/lang/Long;)Z
            org/drools/modelcompiler/util/EvaluationUtil.greaterThanNumbers:(Ljava/lang/Number;Ljava/lang/Number;)Z
            org/drools/modelcompiler/util/EvaluationUtil.lessOrEqual:(Ljava/lang/Comparable;Ljava/lang/Comparable;)Z
            org/drools/modelcompiler/util/EvaluationUtil.lessOrEqualNumbers:(Ljava/lang/Long;Ljava/lang/Long;)Z
            org/drools/modelcompiler/util/EvaluationUtil.lessOrEqualNumbers:(Ljava/lang/Number;Ljava/lang/Number;)Z
            org/drools/modelcompiler/util/EvaluationUtil.lessThan:(Ljava/lang/Comparable;Ljava/lang/Comparable;)Z
            org/drools/modelcompiler/util/EvaluationUtil.lessThanNumbers:(Ljava/lang/Long;Ljava/lang/Long;)Z
            org/drools/modelcompiler/util/EvaluationUtil.lessThanNumbers:(Ljava/lang/Number;Ljava/lang/Number;)Z
            org/drools/modelcompiler/util/EvaluationUtil.notEquals:(Ljava/lang/Comparable;Ljava/lang/Comparable;)Z
            org/drools/modelcompiler/util/EvaluationUtil.toBigDecimal:(Ljava/lang/Object;)Ljava/math/BigDecimal;
            org/drools/util/DateUtils.getDateFormatMask:()Ljava/lang/String;
            """.lines().toList();

    private static final List<String> SUPERS = """
            java/lang/Enum
            java/lang/Object
            org/drools/model/DomainClassMetadata
            org/drools/model/Model
            org/drools/model/RulesSupplier
            org/drools/model/functions/Block1
            org/drools/model/functions/Function1
            org/drools/model/functions/HashedExpression
            org/drools/model/functions/Predicate1
            """.lines().toList();

    /** Named as the home of nested types, or where a method says what it throws. */
    private static final List<String> TYPES = """
            java/lang/Exception
            java/lang/Throwable
            java/lang/invoke/MethodHandles
            java/util/Collection
            org/drools/model/Index
            org/drools/model/PatternDSL
            org/drools/model/consequences/ConsequenceBuilder
            """.lines().toList();

    /** The list over the facts of every kind of decision. */
    static final AllowedCode ALLOWED = over(Arrays.stream(DecisionKind.values())
            .flatMap(kind -> kind.facts().stream())
            .distinct()
            .toList());

    private ModelCode() {}

    static AllowedCode over(Collection<Class<? extends Record>> facts) {
        var members = new ArrayList<>(ENGINE);
        var types = new ArrayList<>(TYPES);
        facts.forEach(fact -> types.add(name(fact)));
        members.add(method(Firings.class, "fired", void.class, int.class));
        members.add(method(Exact.class, "parse", Exact.class, String.class));
        members.add(method(Exact.class, "compareTo", int.class, Exact.class));
        facts.stream()
                .flatMap(fact -> Stream.of(fact.getRecordComponents()))
                .forEach(component -> members.addAll(members(component)));
        return new AllowedCode(members, SUPERS, types);
    }

    private static List<String> members(RecordComponent component) {
        var type = component.getType();
        var members = new ArrayList<String>();
        members.add(method(component.getDeclaringRecord(), component.getName(), type));
        if (type.isEnum()) {
            for (var constant : type.getEnumConstants()) {
                members.add(name(type) + "." + ((Enum<?>) constant).name() + ":" + type.descriptorString());
            }
        }
        return members;
    }

    private static String method(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        return name(owner) + "." + name + ":"
                + MethodType.methodType(result, parameters).descriptorString();
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
