package shuzhi.bench.camunda;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.jspecify.annotations.Nullable;
import shuzhi.bench.Candidate;
import shuzhi.bench.Laps;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;
import shuzhi.bench.PermitProcess;
import shuzhi.bench.plain.Pool;

/// Camunda's embedded engine (Camunda 引擎): history level `audit`, no background jobs, no metrics, no authorisation
/// checks.
/// A step finds its task, claims it and completes it in one transaction.
public final class Camunda implements Candidate {
    private static final int ID_BLOCK = 10_000;
    /// Fetching a block of ids needs a second connection while a step holds one: without a spare, all would wait for
    /// ever.
    private static final int SPARE_CONNECTIONS = 2;

    private @Nullable HikariDataSource pool;
    private @Nullable ProcessEngine engine;

    @Override
    public String name() {
        return "camunda";
    }

    @Override
    public String version() {
        return ProductPropertiesUtil.getProductVersion();
    }

    @Override
    public List<Integer> clients() {
        return List.of(4, 8, 16, 32);
    }

    @Override
    public void start(Database database, int clientsMax) throws IOException {
        pool = Pool.open(database, clientsMax + SPARE_CONNECTIONS);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setIdBlockSize(ID_BLOCK);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("permit.bpmn20.xml", PermitProcess.definition("http://camunda.org/schema/1.0/bpmn"))
                .deploy();
    }

    @Override
    public void run(Permit permit, Laps laps) {
        if (engine == null) throw new IllegalStateException("not started");
        var instance = apply(engine, permit);
        laps.lap();
        for (var step : PermitProcess.TASKS) {
            take(engine, instance, permit, step);
            laps.lap();
        }
    }

    private static String apply(ProcessEngine engine, Permit permit) {
        engine.getIdentityService().setAuthenticatedUserId(permit.who(Step.APPLY));
        return engine.getRuntimeService()
                .startProcessInstanceByKey(PermitProcess.KEY, permit.file(), Map.of(Step.APPLY.key(), permit.form()))
                .getId();
    }

    private static void take(ProcessEngine engine, String instance, Permit permit, Step step) {
        var tasks = engine.getTaskService();
        engine.getIdentityService().setAuthenticatedUserId(permit.who(step));
        inOneTransaction(engine).execute(_ -> {
            var task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(step.key())
                    .singleResult()
                    .getId();
            tasks.claim(task, permit.who(step));
            tasks.complete(task, PermitProcess.variables(permit, step));
            return task;
        });
    }

    private static CommandExecutor inOneTransaction(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    @Override
    public void close() {
        if (engine != null) engine.close();
        if (pool != null) pool.close();
    }
}
