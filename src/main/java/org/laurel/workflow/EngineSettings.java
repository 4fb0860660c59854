package org.laurel.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The engine as Laurel runs it: expressions confined to the steps, no scripts, variables by a short list. */
@Configuration(proxyBeanMethods = false)
@EnableProcessApplication
class EngineSettings {

    private static final int MOST_ROWS = 2000;

    static final String ADMINISTRATORS = "camunda-admin";

    @Bean
    @DependsOn("startUpLock")
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin confinement(ListableBeanFactory beans) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setExpressionManager(new StepsExpressions(new StepsBeans(beans)));
                close(engine);
                engine.getCustomHistoryEventHandlers().add(new KnownVariables());
                List<BpmnParseListener> listeners = new ArrayList<>();
                if (engine.getCustomPreBPMNParseListeners() != null) {
                    listeners.addAll(engine.getCustomPreBPMNParseListeners());
                }
                listeners.add(new NoScripts());
                engine.setCustomPreBPMNParseListeners(listeners);
            }
        };
    }

    @Bean
    ProcessEnginePlugin administrators() {
        AdministratorAuthorizationPlugin plugin = new AdministratorAuthorizationPlugin();
        plugin.setAdministratorGroupName(ADMINISTRATORS);
        return plugin;
    }

    /** What the engine leaves open unless it is told otherwise. */
    private static void close(ProcessEngineConfigurationImpl engine) {
        engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9_.@-]*");
        engine.setQueryMaxResultsLimit(MOST_ROWS);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    }
}
